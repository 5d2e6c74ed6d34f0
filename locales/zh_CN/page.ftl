label = { $document } { $number }，{ $kind }
card = { $document } { $number }
close = 关闭

unchecked = 底本待校。{ $witness }；发布机关的本页与它不同。
difference = 底本作“{ $source }”，本页作“{ $text }”
propose = 留作校改建议
proposed = 已留下
not-proposed = 未留下
withdraw = 撤销
