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

tabs = 側欄各頁
tab-page = 本頁
tab-policy = 政策
library-failed = 沒能取得文件。請關上側欄再打開。

document = 文件
document-policy = 政策文件
document-news = 新聞
document-commentary = 評論
document-caption = 圖片說明
document-fragment = 殘篇
status-complete = 完整
status-cut-off = 有截斷
status-fragment = 殘存一部分
status-out-of-order = 次序有亂

outline = 目錄
title = 題名

targets = 目標
filter-targets = 找目標、數字、範圍
all-clauses = 各條
all-groups = 各類人群
column-clause = 條
column-value = 數
column-indicator = 指標
column-by = 期限
targets-none = 沒有這樣的目標
targets-shown = { $count } 項，共 { $all } 項
index-groups = 人群
index-actors = 機構與人
index-instruments = 政策工具
apparatus = 校勘
stands-received = 底本不改
confidence-certain = 確定
confidence-probable = 很可能
confidence-conjecture = 推測
relations = 相關
relation-same-group = 同一人群
relation-same-theme = 同一主題
relation-complements = 互為補充
relation-supports = 提供條件
relation-illustrates = 一例
relation-context = 背景
