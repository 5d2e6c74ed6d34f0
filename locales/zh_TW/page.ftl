label = { $document } { $number }，{ $kind }
card = { $document } { $number }
close = 關閉

unchecked = 底本待校。{ $witness }；發布機關的本頁與它不同。
difference = 底本作“{ $source }”，本頁作“{ $text }”
propose = 留作校改建議
proposed = 已留下
not-proposed = 未留下
withdraw = 復原
