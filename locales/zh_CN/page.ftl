label = { $document } { $number }，{ $kind }。打开卡片
card = { $document } { $number }
close = 关闭

witness-official = 原文
witness-copies = 底本：两份独立的抄本一致
witness-digest = 底本：摘要本
witness-scan = 底本：报纸扫描本，尚未与官方文本核对
