label = { $document } { $number }，{ $kind }。開啟卡片
card = { $document } { $number }
close = 關閉

witness-official = 原文
witness-copies = 底本：兩份獨立的抄本一致
witness-digest = 底本：摘要本
witness-scan = 底本：報紙掃描本，尚未與官方文本核對
