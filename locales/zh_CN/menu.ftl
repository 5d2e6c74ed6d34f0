look-up = 查这段话见于哪一条
