look-up = 查這段話見於哪一條
