help-page-title = 眉批 · 同步說明
help-title = 怎樣同步
help-lead = 眉批沒有自己的伺服器：筆記加密以後，放在你已有的 WebDAV 伺服器的一個資料夾裡。大寫的字換成你自己的：HOST 是伺服器的網域，USER 是使用者名稱，SHARE 是共用資料夾。填在設定的「同步」裡，先「測試連線」，再「連接」。
help-jianguoyun = 堅果雲
help-nextcloud = Nextcloud
help-synology = 群暉 Synology
help-others = 別的伺服器
help-second = 再加一個瀏覽器
help-by-hand = 沒有伺服器：用一個檔案
help-lost = 同步碼丟了
help-messages = 訊息是什麼意思

recipe-jianguoyun-1 = 在堅果雲網頁版登入，點右上角的帳戶名，進「账户信息」，再進「安全选项」。
recipe-jianguoyun-2 = 在「第三方应用管理」裡點「添加应用」，名稱隨便填，比如「眉批」，產生應用密碼，複製。
recipe-jianguoyun-3 = 位址填上面那個；只填到 dav.jianguoyun.com 也行，會自動用 meipi 資料夾。堅果雲的根目錄不能放檔案，所以一定要有資料夾。
recipe-jianguoyun-4 = 使用者名稱是登入堅果雲的電子郵件，密碼填剛才的應用密碼。登入密碼在這裡不管用。
recipe-jianguoyun-5 = 免費帳戶每 30 分鐘最多 600 次請求，你的各個應用程式合在一起算。眉批自己最多用 120 次，平時一刻鐘 1 次；別的應用程式用滿了，會歇半小時再繼續。

recipe-nextcloud-1 = 在 Nextcloud 網頁版點右上角的頭像，進「個人設定」，再進「安全性」。
recipe-nextcloud-2 = 在「裝置與工作階段」最下面填一個名稱，建立新的應用程式密碼，複製。
recipe-nextcloud-3 = 位址照上面填。「檔案」左下角的「檔案設定」裡也有 WebDAV 位址，複製過來，後面加上 meipi/。
recipe-nextcloud-4 = 使用者名稱是登入用的名字，與位址裡的一樣，不是電子郵件；密碼填應用程式密碼。

recipe-synology-1 = 在「套件中心」安裝 WebDAV Server，打開，啟用 HTTPS，連接埠一般是 5006。
recipe-synology-2 = 讓你的使用者能用 WebDAV Server，也能讀寫一個共用資料夾；位址裡寫共用資料夾的名字，後面是 meipi/。
recipe-synology-3 = 憑證要先讓電腦信任：用網域和正式的憑證（控制台、安全性、憑證），或者把群暉自己的憑證裝進系統。瀏覽器打開這個位址不再警告，就行了。
recipe-synology-4 = 使用者名稱和密碼是群暉使用者的；最好為此另建一個只能進這個資料夾的使用者。
recipe-synology-5 = 只在家裡用、不想弄憑證的，可以用 http 和連接埠 5005，並勾選「不加密的 http」：筆記仍是加密的，使用者名稱和密碼則不是。

others-any = 凡是使用者名稱加密碼（Basic 驗證）的 WebDAV 都可以。位址寫到專門放筆記的資料夾為止，它上面的一層要先有。
others-openlist = OpenList：位址是 https://HOST/dav/ 加上儲存的路徑和 meipi/；給使用者「WebDAV 讀取」和「WebDAV 管理」兩項權限。
others-apache = Apache（mod_dav）：給目錄開 Dav On 和 Basic 驗證，讓 Apache 能寫它；用 https。
others-not = 要先打開網頁登入、再轉址的雲端硬碟不行；會把寫兩次的檔案改名的也不行，「測試連線」會查出來。

second-show = 在已經同步的瀏覽器裡，進設定的「同步」，按「顯示同步碼」，複製或抄下來。
second-connect = 在另一個瀏覽器裡裝上眉批，進設定的「同步」，填同樣的位址、使用者名稱和密碼，再填同步碼，按「連接」。應用程式密碼也可以另產生一個。
second-joined = 兩邊的筆記合在一起，哪邊的都不會少；同一則在兩處改過的，兩份都留著，在側欄的「筆記」裡由你選。

by-hand-make = 在有筆記的瀏覽器裡，進設定的「同步」，按「做一個要帶走的檔案」，存下的是 meipi-sync- 加日期的 zip 檔案。第一次會顯示同步碼，抄下來，不要與檔案放在一起。
by-hand-take = 把檔案帶到另一個瀏覽器，在同一處按「讀入帶來的檔案」，選這個 zip；第一次要填那邊的同步碼。
by-hand-joined = 兩邊的筆記合在一起，不會少：同一條在兩處改過的，兩份都留著；那邊刪去的，到回收桶裡。同一個檔案讀兩次，與讀一次一樣。
by-hand-back = 再從第二個瀏覽器做一個檔案帶回來，兩邊就一樣。以前的檔案用不著了可以刪；裡面的字沒有同步碼讀不出。

lost-one-left = 只要還有一個瀏覽器連著，就沒有丟：在它的設定裡按「顯示同步碼」。中斷過的瀏覽器也還記得，再連一次就是。
lost-none-left = 所有瀏覽器都沒有了，但某個瀏覽器裡還有筆記：換一個空資料夾連接，會有新的同步碼，筆記重新傳上去。舊資料夾裡的讀不出了，可以在伺服器上刪掉。
lost-nobody = 同步碼只在你的瀏覽器裡，伺服器沒有，我們也沒有，誰也找不回來。所以請另外抄一份。

help-on-remote-unauthorised = 先看使用者名稱：堅果雲是電子郵件，Nextcloud 不是。再看密碼：要應用程式密碼；複製時不要帶上空格。應用程式密碼被作廢了，就重新產生一個，用「換密碼」填上。
help-on-remote-unreachable = 在新分頁打開這個位址：打不開，檢查位址、連接埠、網路；瀏覽器警告憑證，就先讓系統信任它。伺服器在家裡的，電腦要在同一個網路裡；Chrome 和 macOS 會問能否存取區域網路，請允許。
help-on-remote-permission = 擴充套件只能存取你允許過的伺服器。瀏覽器裡可以隨時收回；收回以後同步就停著，筆記不受影響。在設定的「同步」裡按「允許存取這台伺服器」，就能繼續。
help-on-remote-throttled = 堅果雲會這樣說。不用做什麼：眉批歇半小時再繼續，沒有上傳的筆記在這個瀏覽器裡等著。常常這樣，看看是不是別的應用程式（比如別的筆記軟體）也在用同一個帳戶。
help-on-remote-no-folder = 眉批只建最後一層資料夾，它上面的要先有。看看位址裡有沒有寫錯的字，群暉的共用資料夾名字對不對。
help-on-remote-at-root = 在位址後面加一個資料夾，比如 meipi/。
help-on-remote-not-webdav = 多半是網頁的位址，不是 WebDAV 的位址。照上面各家的樣子填；自己的伺服器，看看 WebDAV 有沒有打開。
help-on-remote-redirected = 常見的是 http 轉到 https，或者網域換了。密碼不該跟著轉址走，所以沒有跟過去；在瀏覽器裡打開這個位址，看網址列最後是什麼，填那個。
help-on-remote-forbidden = 使用者名稱和密碼是對的，但這個使用者在這個資料夾裡不能讀或者不能寫。在伺服器上給權限，或者換一個資料夾。
help-on-remote-full = 在伺服器上騰出空間，再按「立即同步」。一萬則筆記大約三百萬位元組。
help-on-remote-unfaithful = 寫進去的檔案讀出來不一樣，筆記放在那裡不可靠。有的雲端硬碟會改名、轉碼或截短檔案；請換一家。
help-on-sync-code-needed = 這個資料夾是另一個瀏覽器開始用的。填上它的同步碼就合在一起；不想合，就換一個資料夾名。眉批絕不覆寫讀不懂的檔案。
help-on-segment-newer = 另一個瀏覽器的眉批比較新。更新這個瀏覽器的，就會讀出來；在那以前，別的筆記照常同步，這些檔案不會被動。
help-on-segment-broken = 檔案在伺服器上壞了，或者只傳了一半。有那些筆記的瀏覽器下次同步會補上；也可以在那個瀏覽器裡按「整理雲端」。眉批不刪讀不出的檔案。
