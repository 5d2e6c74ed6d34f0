look-up = 查这段话见于哪一条
highlight = 高亮
write-note = 记笔记
