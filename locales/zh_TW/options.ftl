options-title = 眉批 · 設定
options = 設定
saved = 已儲存
not-saved = 沒有儲存
section-sites = 網站
section-look = 顯示
section-hidden = 隱去的段落
section-notes = 筆記
section-shortcuts = 快速鍵
section-privacy = 隱私
section-about = 關於

everywhere-switch = 總開關
shipped-sites = 內建的網站
site-allowed = 可以讀
site-withheld = 瀏覽器不讓讀
allow-site = 允許
allow-all-sites = 全部允許
added-sites = 你新增的網站
added-sites-none = 還沒有新增。別的網站可以在彈出視窗裡“本頁啟用一次”，也可以在這裡新增，今後自動讀。
add-site-host = 網址或網域
add-site-below = 連同它下面的各個網站
add-site = 新增
not-a-host = 這不是一個網址或網域。
remove-site = 移除
site-removed = 已移除 { $host }。
restore-site = 復原
choices = 個別設過的網站
choices-none = 還沒有。在彈出視窗裡停用某個網站，或者設為“只在側欄”，就會列在這裡。
choice-of = { $host } 怎樣顯示
choice-of-domain = { $domain } 的各個網站
mode-on = 啟用
mode-panel = 只在側欄
mode-off = 停用
forget-choice = 刪去
choice-forgotten = 已刪去 { $host } 的設定。

kinds-shown = 頁面上顯示哪幾種
kinds-note = 側欄總是列出全部。
shows-stock = 顯示套語
shows-stock-note = 公文裡常說、文件裡也有的話（如“因地制宜”），用灰色點線輕輕標出，側欄和“核對文字”裡列出它們在文件的哪幾條。
offers-mark = 選取文字時，旁邊給一個「標亮」按鈕
offers-mark-note = 不打開也行：選取以後按右鍵，選單裡有「標亮」和「寫筆記」。
label-size = 頁邊字級
size-small = 小
size-medium = 中
size-large = 大
palette = 顏色
palette-cinnabar = 硃砂
palette-indigo = 靛藍
palette-ink = 墨
palette-note = 三色依序是：見於文件、與底本不同、本頁自己的數。靛藍與墨對色覺不同的眼睛也分得開。
sample-mark = 見於
sample-differs = 不同
sample-own = 本頁
language = 語言
language-browser = 跟隨瀏覽器
language-zh_CN = 简体中文
language-zh_TW = 繁體中文
language-en = English

keeps-met = 記下條文見於哪些網頁
keeps-met-note = 開啟以後，讀到認出條文的網頁，就記下它的網址、標題、認出了哪幾條、有多像，以及最早和最近見到的日子，列在側欄“筆記”裡各條的下面。網頁的文字不記，無痕視窗裡不記，只存在這個瀏覽器裡，也不隨筆記匯出為 JSON。每一條最多記 { $most } 個網頁，一共最多 { $all } 處，滿了就去掉最久沒有再見的。
met-count =
    { $count ->
        [0] 還沒有記下網頁。
       *[other] 已記下 { $count } 個網頁。
    }
met-stays = 現在不再記新的；已記下的留著，直到你清除。
clear-met = 全部清除
clear-met-question = 清除記下的 { $count } 個網頁？清除的找不回來。
clear-met-stays = 你寫的筆記不受影響。
confirm-clear-met = 清除
met-cleared = 已全部清除。

command-next-passage = 到下一處
command-previous-passage = 到上一處
command-open-panel = 開啟側欄
no-shortcut = 未設
change-shortcuts = 到瀏覽器裡改
change-shortcuts-by-hand = 請開啟 about:addons，按齒輪，再按“管理擴充套件快速鍵”。

nothing-leaves = 沒有發出任何請求。辨識在這個瀏覽器裡進行，網頁的文字不儲存，只有你自己留下的存在這裡：筆記、校改建議、隱去的段落，連同引用的那幾句。
kept-heading = 儲存在這個瀏覽器裡的
kept-settings = 設定：{ $count } 份
kept-sites = 個別設過的網站：{ $count } 個
kept-proposals = 校改建議：{ $count } 條
kept-hidden = 隱去的段落：{ $count } 處
kept-met = 條文見於網頁的記錄：{ $count } 處
kept-declined = 已說「不必」的別處筆記：{ $count } 則
kept-notes = 你寫的筆記不在此列：在側欄的“筆記”裡看、匯出、刪去。
kept-failed = 沒能數出來。
delete-kept = 全部刪去
delete-kept-question = 刪去以上各項？刪去的找不回來。
delete-kept-stays = 你寫的筆記、給過的網站權限、內建的文件不受影響；網站權限在上面“網站”裡逐個移除。
confirm-delete = 刪去
cancel-delete = 不刪
kept-deleted = 已全部刪去。

about-version = 眉批 { $version }
about-licence = 程式以 MIT 授權發布。
documents-heading = 收的文件
documents-failed = 沒能取得文件。
