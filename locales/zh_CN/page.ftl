label = { $document } { $number }，{ $kind }
card-failed = 卡片没能打开。请重新载入页面再试。
