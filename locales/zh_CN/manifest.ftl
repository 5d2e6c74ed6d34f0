ext-name = 眉批
ext-description = 读政策与新闻时的书眉：认出页面上见于文件的段落，在旁边写上条号，并与底本对照。
command-next = 到下一处
command-previous = 到上一处
command-panel = 打开侧栏
