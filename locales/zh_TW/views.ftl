view-title = 眉批
passages-heading = 本頁 { $count } 處見於文件
passages-in-order = 按出現先後
passage-length = { $count } 字
go-to-passage = 到頁面上的這一處

found = 本頁 { $count } 處見於文件
found-none = 本頁未認出已收文件的段落
found-none-note = 未認出不等於沒有提到。
reading = 正在讀本頁……
empty = 本頁沒有可讀的正文。
site-off = 本站已停用。
read-failed = 本頁沒有讀成。請重新載入頁面再試。

state-unreadable = 瀏覽器不讓擴充功能讀這類頁面。
state-asleep = 眉批還沒有讀這一頁。
state-not-permitted = 眉批沒有讀 { $host } 的權限。
state-no-sites = 瀏覽器還沒有讓眉批讀政策與新聞網站。
use-the-button = 點工具列上的眉批按鈕，就可以讀這一頁。
activate = 讀這一頁
ask-permission = 允許讀 { $host }
ask-sites = 允許讀這些網站
site-switch = 本站啟用
open-panel = 開啟側欄
no-requests = 沒有發出任何請求

failure-storage-refused = 瀏覽器不讓儲存設定，這個選擇沒有記住。
failure-activate = 沒能讀這一頁。
failure-permission-refused = 沒有得到權限。
failure-unreachable = 後台沒有回應，請再試一次。
failure-bad-request = 擴充功能內部的訊息有誤，請重新載入擴充功能。
failure-bad-answer = 擴充功能內部的訊息有誤，請重新載入擴充功能。
failure-not-allowed = 擴充功能內部的訊息有誤，請重新載入擴充功能。
