margin = 眉批：见于文件的段落
found-in = 眉批：本页 { $count } 处见于{ $documents }
found-in-many = 眉批：本页 { $count } 处见于{ $documents }等

departs-without = 少“{ $source }”
departs-with = 多“{ $text }”
departs-as = 作“{ $text }”
misquoted = 引用有出入：{ $words }
differs = 与底本不同：{ $words }
to-check = 底本待校
own-figure = 本页 { $figure }
own-figure-spoken = 本页自己的数：{ $figure }
