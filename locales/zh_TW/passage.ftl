preamble = 引言
kind-verbatim = 逐字相同
kind-near-verbatim = 相近
kind-paraphrase = 意思相近
kind-title-mention = 文件名
