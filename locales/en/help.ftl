help-page-title = Meipi · Help with sync
help-title = How to sync
help-lead = Meipi has no server of its own: your notes are encrypted and kept in a folder on a WebDAV server that you have already. Words in capitals stand for your own: HOST for the server’s name, USER for your user name, SHARE for a shared folder. Enter them in the settings under “Sync”, press “Test connection”, then “Connect”.
help-jianguoyun = 坚果云 (Nutstore)
help-nextcloud = Nextcloud
help-synology = Synology
help-others = Other servers
help-second = Adding a browser
help-by-hand = Without a server: one file
help-lost = Sync code lost
help-messages = What messages mean

recipe-jianguoyun-1 = Log in to 坚果云 on the web, click your account name at the top right, then 账户信息 and 安全选项 (account, security).
recipe-jianguoyun-2 = Under 第三方应用管理 (third-party apps) choose 添加应用, give it any name, say “Meipi”, have the app password made, and copy it.
recipe-jianguoyun-3 = Enter the address above; dav.jianguoyun.com alone will do, and the folder meipi is used then. 坚果云 keeps no files at its root, so there must be a folder.
recipe-jianguoyun-4 = The user name is the e-mail address you log in with; the password is the app password. Your login password does not work here.
recipe-jianguoyun-5 = A free account has 600 requests in 30 minutes for all your apps together. Meipi takes 120 at most, and as a rule one each quarter of an hour; once other apps have used them up it rests for half an hour and goes on.

recipe-nextcloud-1 = In Nextcloud on the web click your picture at the top right, then “Personal settings” and “Security”.
recipe-nextcloud-2 = At the end of “Devices & sessions” enter a name, create a new app password, and copy it.
recipe-nextcloud-3 = Enter the address as above. “Files settings”, at the bottom left of Files, shows the WebDAV address too: copy it and add meipi/.
recipe-nextcloud-4 = The user name is the one in that address, not your e-mail address; the password is the app password.

recipe-synology-1 = Install WebDAV Server from the Package Center, open it and enable HTTPS, usually on port 5006.
recipe-synology-2 = Let your user use WebDAV Server, and read and write a shared folder; its name goes into the address, followed by meipi/.
recipe-synology-3 = Your computer must trust the certificate: use a domain name with a proper one (Control Panel, Security, Certificate), or install the Synology’s own in the system. It is done once the browser opens the address without a warning.
recipe-synology-4 = User name and password are those of a user of the Synology, best of one made for this who can enter that folder alone.
recipe-synology-5 = At home only, and no wish for certificates? Use http with port 5005 and tick “plain http is fine”: your notes are still encrypted, user name and password are not.

others-any = Any WebDAV that takes a user name and a password (Basic authentication) will do. The address goes down to a folder for notes alone; the folder above it must be there.
others-openlist = OpenList: https://HOST/dav/, then the path of the storage and meipi/; give the user both permissions, to read by WebDAV and to manage by WebDAV.
others-apache = Apache (mod_dav): “Dav On” and Basic authentication for a directory that Apache may write to, over https.
others-not = Drives that send you to a web page to log in do not work, nor do those that rename what is written twice; “Test connection” finds out.

second-show = In a browser that syncs, open the settings, “Sync”, press “Show sync code”, and copy it or write it down.
second-connect = Install Meipi in the other browser, enter the same address, user name and password in its settings under “Sync”, and the sync code, and press “Connect”. It may have an app password of its own.
second-joined = The notes of both are joined and none is lost. Where one was edited in both, both texts are kept, and you choose in the side panel under “Notes”.

by-hand-make = In the browser with the notes open “Sync” in the settings and press “Make a file to carry”. A zip file named meipi-sync- and the day is saved. The first time a sync code is shown: write it down, and keep it apart from the file.
by-hand-take = Take the file to the other browser, press “Read in a file” in the same place and choose the zip. The first time, enter the sync code of the browser that made it.
by-hand-joined = The notes of both are joined and none is lost: of a note that was edited in two places both texts are kept, and what was deleted there goes to the trash. Reading a file twice is the same as reading it once.
by-hand-back = Make a file in the second browser and carry it back, and both have the same. Files you need no more can be deleted; without the sync code nobody reads a word in them.

lost-one-left = While one browser is connected, it is not lost: press “Show sync code” in its settings. A browser that was disconnected remembers it too; connect it again.
lost-none-left = If no browser has it but one still has the notes: connect that to another, empty folder. It gets a new sync code and uploads the notes again. What is in the old folder cannot be read any more; delete it on the server if you like.
lost-nobody = The sync code is in your browsers alone. The server does not have it, we do not have it, and nobody can bring it back. So keep a copy.

help-on-remote-unauthorised = First the user name: an e-mail address for 坚果云, but not for Nextcloud. Then the password: it must be an app password, copied without spaces. If it was withdrawn, make a new one and enter it with “Change password”.
help-on-remote-unreachable = Open the address in a new tab. If it does not load, look at the address, the port and the network; if the browser warns of the certificate, have the system trust it first. For a server at home the computer must be in the same network; Chrome and macOS ask whether the local network may be reached: allow it.
help-on-remote-permission = The extension can reach only a server that you have allowed, and the browser lets you take that back at any time. Sync then rests, and your notes are as they were. “Allow this server” in the settings, under “Sync”, lets it go on.
help-on-remote-throttled = 坚果云 says this. There is nothing to do: Meipi rests for half an hour and goes on, and notes that were not uploaded wait in this browser. If it happens often, see which other apps use the same account.
help-on-remote-no-folder = Meipi makes the last folder only; those above it must be there. Look for mistakes in the address, and at the name of the shared folder on a Synology.
help-on-remote-at-root = Add a folder to the address, say meipi/.
help-on-remote-not-webdav = Most likely this is the address of a web page, not of WebDAV. Follow the recipes above; on a server of your own see whether WebDAV is on.
help-on-remote-redirected = Often http leads to https, or the name has changed. A password should not follow, so it was not followed; open the address in the browser, look at what the address bar ends up with, and enter that.
help-on-remote-forbidden = User name and password are right, but this user may not read or not write in this folder. Give them permission on the server, or name another folder.
help-on-remote-full = Make room on the server, then press “Sync now”. Ten thousand notes take about three megabytes.
help-on-remote-unfaithful = What was written does not come back as it was, so notes are not safe there. Some drives rename, recode or cut files; use another one.
help-on-sync-code-needed = Another browser began this folder. Enter its sync code and the notes are joined; if you do not want that, use another folder. Meipi never overwrites what it cannot read.
help-on-segment-newer = Meipi is newer in another browser. Update it here and the file will be read; until then your other notes sync as ever, and these files are left alone.
help-on-segment-broken = The file is damaged on the server, or half of it is missing. A browser that has those notes makes up for it at its next sync, or at once if you press “Tidy the server” there. Meipi deletes nothing that it cannot read.
