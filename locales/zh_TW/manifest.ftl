ext-name = 眉批
ext-description = 讀政策與新聞時的書眉：認出頁面上見於文件的段落，在旁邊寫上條號，並與底本對照。
command-next = 到下一處
command-previous = 到上一處
command-panel = 開啟側欄
