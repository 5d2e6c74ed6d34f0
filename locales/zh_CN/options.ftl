options-title = 眉批 · 设置
options = 设置
saved = 已保存
not-saved = 没有保存
section-sites = 网站
section-look = 显示
section-hidden = 隐去的段落
section-notes = 笔记
section-shortcuts = 快捷键
section-privacy = 隐私
section-about = 关于

everywhere-switch = 总开关
shipped-sites = 自带的网站
site-allowed = 可以读
site-withheld = 浏览器不让读
allow-site = 允许
allow-all-sites = 全部允许
added-sites = 你添加的网站
added-sites-none = 还没有添加。别的网站可以在弹窗里“本页启用一次”，也可以在这里添加，今后自动读。
add-site-host = 网址或域名
add-site-below = 连同它下面的各个网站
add-site = 添加
not-a-host = 这不是一个网址或域名。
remove-site = 移除
site-removed = 已移除 { $host }。
restore-site = 撤销
choices = 单独设过的网站
choices-none = 还没有。在弹窗里停用某个网站，或者设为“只在侧栏”，就会列在这里。
choice-of = { $host } 怎样显示
choice-of-domain = { $domain } 的各个网站
mode-on = 启用
mode-panel = 只在侧栏
mode-off = 停用
forget-choice = 删去
choice-forgotten = 已删去 { $host } 的设置。

kinds-shown = 页面上显示哪几种
kinds-note = 侧栏总是列出全部。
shows-stock = 显示套语
shows-stock-note = 公文里常说、文件里也有的话（如“因地制宜”），用灰色点线轻轻标出，侧栏和“核对文字”里列出它们在文件的哪几条。
offers-mark = 选中文字时，旁边给一个“高亮”按钮
offers-mark-note = 不打开也行：选中以后按右键，菜单里有“高亮”和“记笔记”。
label-size = 页边字号
size-small = 小
size-medium = 中
size-large = 大
palette = 颜色
palette-cinnabar = 朱砂
palette-indigo = 靛蓝
palette-ink = 墨
palette-note = 三色依次是：见于文件、与底本不同、本页自己的数。靛蓝与墨对色觉不同的眼睛也分得开。
sample-mark = 见于
sample-differs = 不同
sample-own = 本页
language = 语言
language-browser = 跟随浏览器
language-zh_CN = 简体中文
language-zh_TW = 繁體中文
language-en = English

keeps-met = 记下条文见于哪些网页
keeps-met-note = 打开以后，读到认出条文的网页，就记下它的网址、标题、认出了哪几条、有多像，以及最早和最近见到的日子，列在侧栏“笔记”里各条的下面。网页的文字不记，隐私窗口里不记，只存在这个浏览器里，也不随笔记导出为 JSON。每一条最多记 { $most } 个网页，一共最多 { $all } 处，满了就去掉最久没有再见的。
met-count =
    { $count ->
        [0] 还没有记下网页。
       *[other] 已记下 { $count } 个网页。
    }
met-stays = 现在不再记新的；已记下的留着，直到你清除。
clear-met = 全部清除
clear-met-question = 清除记下的 { $count } 个网页？清除的找不回来。
clear-met-stays = 你写的笔记不受影响。
confirm-clear-met = 清除
met-cleared = 已全部清除。

command-next-passage = 到下一处
command-previous-passage = 到上一处
command-open-panel = 打开侧栏
no-shortcut = 未设
change-shortcuts = 到浏览器里改
change-shortcuts-by-hand = 请打开 about:addons，点齿轮，再点“管理扩展快捷键”。

nothing-leaves = 没有发出任何请求。识别在这个浏览器里进行，网页的文字不保存，只有你自己留下的存在这里：笔记、校改建议、隐去的段落，连同引用的那几句。
kept-heading = 保存在这个浏览器里的
kept-settings = 设置：{ $count } 份
kept-sites = 单独设过的网站：{ $count } 个
kept-proposals = 校改建议：{ $count } 条
kept-hidden = 隐去的段落：{ $count } 处
kept-met = 条文见于网页的记录：{ $count } 处
kept-declined = 已说“不必”的别处笔记：{ $count } 条
kept-notes = 你写的笔记不在此列：在侧栏的“笔记”里看、导出、删去。
kept-failed = 没能数出来。
delete-kept = 全部删去
delete-kept-question = 删去以上各项？删去的找不回来。
delete-kept-stays = 你写的笔记、给过的网站权限、自带的文件不受影响；网站权限在上面“网站”里逐个移除。
confirm-delete = 删去
cancel-delete = 不删
kept-deleted = 已全部删去。

about-version = 眉批 { $version }
about-licence = 程序以 MIT 许可发布。
documents-heading = 收的文件
documents-failed = 没能取得文件。
