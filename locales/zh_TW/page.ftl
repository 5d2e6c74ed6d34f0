label = { $document } { $number }，{ $kind }
card-failed = 卡片沒能開啟。請重新載入頁面再試。
