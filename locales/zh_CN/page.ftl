label = { $document } { $number }，{ $kind }。打开卡片
card-failed = 卡片没能打开。请重新载入页面再试。
