margin = 眉批：見於文件的段落
found-in = 眉批：本頁 { $count } 處見於{ $documents }
found-in-many = 眉批：本頁 { $count } 處見於{ $documents }等

departs-without = 少「{ $source }」
departs-with = 多「{ $text }」
departs-as = 作「{ $text }」
misquoted = 引用有出入：{ $words }
differs = 與底本不同：{ $words }
to-check = 底本待校
own-figure = 本頁 { $figure }
own-figure-spoken = 本頁自己的數：{ $figure }
