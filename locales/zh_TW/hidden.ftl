hidden-passages = 隱去的段落
hidden-none = 沒有隱去的段落。在卡片裡點「不是這一條」，那一處就不再標出。
hidden-failed = 沒能讀出隱去的段落。請重新開啟本頁。
hidden-from = 不是 { $name }
hidden-restore = 重新標出
hidden-restored = 下次開啟那一頁，這一處會重新標出。
hidden-not-restored = 沒有做成，請再試一次。
