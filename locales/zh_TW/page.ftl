label = { $document } { $number }，{ $kind }。開啟卡片
card = { $document } { $number }
close = 關閉
