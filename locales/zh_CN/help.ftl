help-page-title = 眉批 · 同步帮助
help-title = 怎样同步
help-lead = 眉批没有自己的服务器：笔记加密以后，放在你已有的 WebDAV 服务器的一个文件夹里。大写的词换成你自己的：HOST 是服务器的域名，USER 是用户名，SHARE 是共享文件夹。填在设置的“同步”里，先“测试连接”，再“连接”。
help-jianguoyun = 坚果云
help-nextcloud = Nextcloud
help-synology = 群晖 Synology
help-others = 别的服务器
help-second = 再加一个浏览器
help-by-hand = 没有服务器：用一个文件
help-lost = 同步码丢了
help-messages = 信息是什么意思

recipe-jianguoyun-1 = 在坚果云网页版登录，点右上角的账户名，进“账户信息”，再进“安全选项”。
recipe-jianguoyun-2 = 在“第三方应用管理”里点“添加应用”，名称随便填，比如“眉批”，生成应用密码，复制。
recipe-jianguoyun-3 = 地址填上面那个；只填到 dav.jianguoyun.com 也行，会自动用 meipi 文件夹。坚果云的根目录不能放文件，所以一定要有文件夹。
recipe-jianguoyun-4 = 用户名是登录坚果云的邮箱，密码填刚才的应用密码。登录密码在这里不管用。
recipe-jianguoyun-5 = 免费账户每 30 分钟最多 600 次请求，你的各个应用合在一起算。眉批自己最多用 120 次，平时一刻钟 1 次；别的应用用满了，会歇半小时再继续。

recipe-nextcloud-1 = 在 Nextcloud 网页版点右上角的头像，进“个人设置”，再进“安全”。
recipe-nextcloud-2 = 在“设备与会话”最下面填一个名称，创建新的应用密码，复制。
recipe-nextcloud-3 = 地址照上面填。“文件”左下角的“文件设置”里也有 WebDAV 地址，复制过来，后面加上 meipi/。
recipe-nextcloud-4 = 用户名是登录用的名字，与地址里的一样，不是邮箱；密码填应用密码。

recipe-synology-1 = 在“套件中心”安装 WebDAV Server，打开，启用 HTTPS，端口一般是 5006。
recipe-synology-2 = 让你的用户能用 WebDAV Server，也能读写一个共享文件夹；地址里写共享文件夹的名字，后面是 meipi/。
recipe-synology-3 = 证书要先让电脑信任：用域名和正式的证书（控制面板、安全性、证书），或者把群晖自己的证书装进系统。浏览器打开这个地址不再警告，就行了。
recipe-synology-4 = 用户名和密码是群晖用户的；最好为此另建一个只能进这个文件夹的用户。
recipe-synology-5 = 只在家里用、不想弄证书的，可以用 http 和端口 5005，并勾选“允许不加密的 http”：笔记仍是加密的，用户名和密码则不是。

others-any = 凡是用户名加密码（Basic 认证）的 WebDAV 都可以。地址写到专门放笔记的文件夹为止，它上面的一层要先有。
others-openlist = OpenList：地址是 https://HOST/dav/ 加上存储的路径和 meipi/；给用户“WebDAV 读取”和“WebDAV 管理”两项权限。
others-apache = Apache（mod_dav）：给目录开 Dav On 和 Basic 认证，让 Apache 能写它；用 https。
others-not = 要先打开网页登录、再跳转的网盘不行；会把写两次的文件改名的也不行，“测试连接”会查出来。

second-show = 在已经同步的浏览器里，进设置的“同步”，点“显示同步码”，复制或抄下来。
second-connect = 在另一个浏览器里装上眉批，进设置的“同步”，填同样的地址、用户名和密码，再填同步码，点“连接”。应用密码也可以另生成一个。
second-joined = 两边的笔记合在一起，哪边的都不会少；同一条在两处改过的，两份都留着，在侧栏的“笔记”里由你选。

by-hand-make = 在有笔记的浏览器里，进设置的“同步”，点“做一个要带走的文件”，存下的是 meipi-sync- 加日期的 zip 文件。第一次会显示同步码，抄下来，不要与文件放在一起。
by-hand-take = 把文件带到另一个浏览器，在同一处点“读入带来的文件”，选这个 zip；第一次要填那边的同步码。
by-hand-joined = 两边的笔记合在一起，不会少：同一条在两处改过的，两份都留着；那边删去的，到回收站里。同一个文件读两次，与读一次一样。
by-hand-back = 再从第二个浏览器做一个文件带回来，两边就一样。以前的文件用不着了可以删；里面的字没有同步码读不出。

lost-one-left = 只要还有一个浏览器连着，就没有丢：在它的设置里点“显示同步码”。断开过的浏览器也还记得，再连一次就是。
lost-none-left = 所有浏览器都没有了，但某个浏览器里还有笔记：换一个空文件夹连接，会有新的同步码，笔记重新传上去。旧文件夹里的读不出了，可以在服务器上删掉。
lost-nobody = 同步码只在你的浏览器里，服务器没有，我们也没有，谁也找不回来。所以请另外抄一份。

help-on-remote-unauthorised = 先看用户名：坚果云是邮箱，Nextcloud 不是。再看密码：要应用密码；复制时不要带上空格。应用密码被作废了，就重新生成一个，用“换密码”填上。
help-on-remote-unreachable = 在新标签页打开这个地址：打不开，检查地址、端口、网络；浏览器警告证书，就先让系统信任它。服务器在家里的，电脑要在同一个网络里；Chrome 和 macOS 会问“能否访问本地网络”，请允许。
help-on-remote-permission = 扩展只能访问你允许过的服务器。浏览器里可以随时收回；收回以后同步就停着，笔记不受影响。在设置的“同步”里点“允许访问这个服务器”，就能继续。
help-on-remote-throttled = 坚果云会这样说。不用做什么：眉批歇半小时再继续，没有上传的笔记在这个浏览器里等着。常常这样，看看是不是别的应用（比如别的笔记软件）也在用同一个账户。
help-on-remote-no-folder = 眉批只建最后一层文件夹，它上面的要先有。看看地址里有没有写错的字，群晖的共享文件夹名字对不对。
help-on-remote-at-root = 在地址后面加一个文件夹，比如 meipi/。
help-on-remote-not-webdav = 多半是网页的地址，不是 WebDAV 的地址。照上面各家的样子填；自己的服务器，看看 WebDAV 有没有打开。
help-on-remote-redirected = 常见的是 http 跳到 https，或者域名换了。密码不该跟着跳转走，所以没有跟过去；在浏览器里打开这个地址，看地址栏最后是什么，填那个。
help-on-remote-forbidden = 用户名和密码是对的，但这个用户在这个文件夹里不能读或者不能写。在服务器上给权限，或者换一个文件夹。
help-on-remote-full = 在服务器上腾出空间，再点“立即同步”。一万条笔记大约三兆字节。
help-on-remote-unfaithful = 写进去的文件读出来不一样，笔记放在那里不可靠。有的网盘会改名、转码或截短文件；请换一家。
help-on-sync-code-needed = 这个文件夹是另一个浏览器开始用的。填上它的同步码就合在一起；不想合，就换一个文件夹名。眉批绝不覆盖读不懂的文件。
help-on-segment-newer = 另一个浏览器的眉批比较新。更新这个浏览器的，就会读出来；在那以前，别的笔记照常同步，这些文件不会被动。
help-on-segment-broken = 文件在服务器上坏了，或者只传了一半。有那些笔记的浏览器下次同步会补上；也可以在那个浏览器里点“整理云端”。眉批不删读不出的文件。
