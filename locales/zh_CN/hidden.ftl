hidden-passages = 隐去的段落
hidden-none = 没有隐去的段落。在卡片里点“不是这一条”，那一处就不再标出。
hidden-failed = 没能读出隐去的段落。请重新打开本页。
hidden-from = 不是 { $name }
hidden-restore = 重新标出
hidden-restored = 下次打开那一页，这一处会重新标出。
hidden-not-restored = 没有做成，请再试一次。
