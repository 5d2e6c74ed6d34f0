look-up = 查這段話見於哪一條
highlight = 標亮
write-note = 寫筆記
