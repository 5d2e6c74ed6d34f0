label = { $document } { $number }，{ $kind }。打开卡片
card = { $document } { $number }
close = 关闭
