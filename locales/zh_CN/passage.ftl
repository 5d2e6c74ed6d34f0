preamble = 引言
kind-verbatim = 逐字相同
kind-near-verbatim = 相近
kind-paraphrase = 意思相近
kind-title-mention = 文件名

witness-official = 原文
witness-copies = 底本：两份独立的抄本一致
witness-digest = 底本：摘要本
witness-scan = 底本：报纸扫描本，尚未与官方文本核对
emended = “{ $reading }”底本作“{ $received }”（{ $confidence }）
emended-none = （无）
