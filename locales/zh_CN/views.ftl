view-title = 眉批
passages-heading = 本页 { $count } 处见于文件
passages-in-order = 按出现先后
passage-length = { $count } 字
go-to-passage = 到页面上的这一处

found = 本页 { $count } 处见于文件
found-none = 本页未认出已收文件的段落
found-none-note = 未认出不等于没有提到。
reading = 正在读本页……
empty = 本页没有可读的正文。
site-off = 本站已停用。
read-failed = 本页没有读成。请重新载入页面再试。

state-unreadable = 浏览器不让扩展读这类页面。
state-asleep = 眉批还没有读这一页。
state-not-permitted = 眉批没有读 { $host } 的权限。
state-no-sites = 浏览器还没有让眉批读政策与新闻网站。
use-the-button = 点工具栏上的眉批按钮，就可以读这一页。
activate = 读这一页
ask-permission = 允许读 { $host }
ask-sites = 允许读这些网站
site-switch = 本站启用
open-panel = 打开侧栏
no-requests = 没有发出任何请求

failure-storage-refused = 浏览器不让保存设置，这个选择没有记住。
failure-activate = 没能读这一页。
failure-permission-refused = 没有得到权限。
failure-unreachable = 后台没有回应，请再试一次。
failure-bad-request = 扩展内部的消息有误，请重新载入扩展。
failure-bad-answer = 扩展内部的消息有误，请重新载入扩展。
failure-not-allowed = 扩展内部的消息有误，请重新载入扩展。

tabs = 侧栏各页
tab-page = 本页
tab-policy = 政策
library-failed = 没能取得文件。请关上侧栏再打开。

document = 文件
document-policy = 政策文件
document-news = 新闻
document-commentary = 评论
document-caption = 图片说明
document-fragment = 残篇
status-complete = 完整
status-cut-off = 有截断
status-fragment = 残存一部分
status-out-of-order = 次序有乱

outline = 目录
title = 题名

targets = 目标
filter-targets = 找目标、数字、范围
all-clauses = 各条
all-groups = 各类人群
column-clause = 条
column-value = 数
column-indicator = 指标
column-by = 期限
targets-none = 没有这样的目标
targets-shown = { $count } 项，共 { $all } 项
index-groups = 人群
index-actors = 机构与人
index-instruments = 政策工具
apparatus = 校勘
stands-received = 底本不改
confidence-certain = 确定
confidence-probable = 很可能
confidence-conjecture = 推测
relations = 相关
relation-same-group = 同一人群
relation-same-theme = 同一主题
relation-complements = 互为补充
relation-supports = 提供条件
relation-illustrates = 一例
relation-context = 背景
