<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name></name>
    <message>
        <source>{file} already exists. Choose another name for the backup.</source>
        <translation>{file} はすでに存在します。バックアップには別の名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no backup {file}. Choose another file; nothing was changed.</source>
        <translation>バックアップ {file} が見つかりません。別のファイルを選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The backup {file} is damaged. Choose another backup; nothing was changed.</source>
        <translation>バックアップ {file} が破損しています。別のバックアップを選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be read. Check its permissions; nothing was changed.</source>
        <translation>バックアップ {file} を読み込めません。ファイルの権限を確認してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written. Choose another folder; nothing was saved.</source>
        <translation>バックアップ {file} を保存できません。別のフォルダーを選択してください。何も保存されていません。</translation>
    </message>
    <message>
        <source>This link does not lead anywhere in SmartWizard. Open it from the email again.</source>
        <translation>このリンクに対応する画面は SmartWizard にありません。メールからもう一度開いてください。</translation>
    </message>
    <message>
        <source>Install xdg-utils, then try again: it opens links in programs.</source>
        <translation>xdg-utils をインストールしてから、もう一度お試しください。リンクをプログラムで開くために必要です。</translation>
    </message>
    <message>
        <source>The desktop did not accept the links. Open emails in the mailbox.</source>
        <translation>デスクトップ環境にリンクを登録できませんでした。メールはメールボックスで開いてください。</translation>
    </message>
    <message>
        <source>Smart Account created</source>
        <comment>event log</comment>
        <translation>スマートアカウントの作成</translation>
    </message>
    <message>
        <source>Smart Account removed (decision undone)</source>
        <comment>event log</comment>
        <translation>決定の取り消しによるスマートアカウントの削除</translation>
    </message>
    <message>
        <source>Account properties changed</source>
        <comment>event log</comment>
        <translation>アカウントのプロパティの変更</translation>
    </message>
    <message>
        <source>Account domain changed</source>
        <comment>event log</comment>
        <translation>アカウントドメインの変更</translation>
    </message>
    <message>
        <source>Account domain restored (decision undone)</source>
        <comment>event log</comment>
        <translation>決定の取り消しによるアカウントドメインの復元</translation>
    </message>
    <message>
        <source>Administrator appointed</source>
        <comment>event log</comment>
        <translation>管理者の任命</translation>
    </message>
    <message>
        <source>Request sent</source>
        <comment>event log</comment>
        <translation>リクエストの送信</translation>
    </message>
    <message>
        <source>Request given to other deciders</source>
        <comment>event log</comment>
        <translation>別の承認者へのリクエストの引き継ぎ</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>event log</comment>
        <translation>リクエストの取り下げ</translation>
    </message>
    <message>
        <source>Request approved</source>
        <comment>event log</comment>
        <translation>リクエストの承認</translation>
    </message>
    <message>
        <source>Request declined</source>
        <comment>event log</comment>
        <translation>リクエストの拒否</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <comment>event log</comment>
        <translation>決定の取り消し</translation>
    </message>
    <message>
        <source>Request expired</source>
        <comment>event log</comment>
        <translation>リクエストの期限切れ</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <comment>event log</comment>
        <translation>リマインダーの送信</translation>
    </message>
    <message>
        <source>Numbers sent</source>
        <comment>event log</comment>
        <translation>番号の送信</translation>
    </message>
    <message>
        <source>Results of numbers mailed</source>
        <comment>event log</comment>
        <translation>登録結果のメール送信</translation>
    </message>
    <message>
        <source>Contract access granted</source>
        <comment>event log</comment>
        <translation>契約アクセス権の付与</translation>
    </message>
    <message>
        <source>Contract access taken back (decision undone)</source>
        <comment>event log</comment>
        <translation>契約アクセス権の削除 (決定の取り消し)</translation>
    </message>
    <message>
        <source>Contract access removed</source>
        <comment>event log</comment>
        <translation>契約アクセス権の削除</translation>
    </message>
    <message>
        <source>Contract access revoked</source>
        <comment>event log</comment>
        <translation>契約アクセス権の取り消し</translation>
    </message>
    <message>
        <source>Contract access ended</source>
        <comment>event log</comment>
        <translation>契約アクセス権の終了</translation>
    </message>
    <message>
        <source>Number checked again</source>
        <comment>event log</comment>
        <translation>番号の再確認</translation>
    </message>
    <message>
        <source>Contract locked</source>
        <comment>event log</comment>
        <translation>契約のロック</translation>
    </message>
    <message>
        <source>Contract unlocked</source>
        <comment>event log</comment>
        <translation>契約のロック解除</translation>
    </message>
    <message>
        <source>Comment on a request</source>
        <comment>event log</comment>
        <translation>リクエストへのコメント</translation>
    </message>
    <message>
        <source>Request denied by a rule</source>
        <comment>event log</comment>
        <translation>規則による登録不可の判定</translation>
    </message>
    <message>
        <source>Role ended</source>
        <comment>event log</comment>
        <translation>ロールの終了</translation>
    </message>
    <message>
        <source>Cisco account registered</source>
        <comment>event log</comment>
        <translation>シスコ アカウントの登録</translation>
    </message>
    <message>
        <source>Activation email sent</source>
        <comment>event log</comment>
        <translation>有効化のメールの送信</translation>
    </message>
    <message>
        <source>Email corrected</source>
        <comment>event log</comment>
        <translation>メールアドレスの修正</translation>
    </message>
    <message>
        <source>Cisco account activated</source>
        <comment>event log</comment>
        <translation>シスコ アカウントの有効化</translation>
    </message>
    <message>
        <source>Registration deleted</source>
        <comment>event log</comment>
        <translation>登録の削除</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <comment>event log</comment>
        <translation>プロフィールの変更</translation>
    </message>
    <message>
        <source>User name changed</source>
        <comment>event log</comment>
        <translation>ユーザー名の変更</translation>
    </message>
    <message>
        <source>Company information changed</source>
        <comment>event log</comment>
        <translation>会社情報の変更</translation>
    </message>
    <message>
        <source>New email asked for</source>
        <comment>event log</comment>
        <translation>メールアドレスの変更のリクエスト</translation>
    </message>
    <message>
        <source>Email changed</source>
        <comment>event log</comment>
        <translation>メールアドレスの変更</translation>
    </message>
    <message>
        <source>Former email restored</source>
        <comment>event log</comment>
        <translation>以前のメールアドレスの復元</translation>
    </message>
    <message>
        <source>Logged in</source>
        <comment>event log</comment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Logged out</source>
        <comment>event log</comment>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <comment>event log</comment>
        <translation>パスワードの再設定のリクエスト</translation>
    </message>
    <message>
        <source>Password reset</source>
        <comment>event log</comment>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>Password changed</source>
        <comment>event log</comment>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <comment>event log</comment>
        <translation>設定の保存</translation>
    </message>
    <message>
        <source>Operator created</source>
        <comment>event log</comment>
        <translation>オペレーターの作成</translation>
    </message>
    <message>
        <source>Operator removed</source>
        <comment>event log</comment>
        <translation>オペレーターの削除</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>event log</comment>
        <translation>リマインダー送信</translation>
    </message>
    <message>
        <source>Note of a request changed</source>
        <comment>event log</comment>
        <translation>リクエストのメモの変更</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <comment>event log</comment>
        <translation>招待の再送信</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <comment>event log</comment>
        <translation>招待の変更</translation>
    </message>
    <message>
        <source>Role granted</source>
        <comment>event log</comment>
        <translation>ロールの付与</translation>
    </message>
    <message>
        <source>Role taken back (decision undone)</source>
        <comment>event log</comment>
        <translation>ロールの削除 (決定の取り消し)</translation>
    </message>
    <message>
        <source>Role revoked</source>
        <comment>event log</comment>
        <translation>ロールの取り消し</translation>
    </message>
    <message>
        <source>Role given up</source>
        <comment>event log</comment>
        <translation>ロールの返上</translation>
    </message>
    <message>
        <source>Last administrator wants to leave</source>
        <comment>event log</comment>
        <translation>最後の管理者が退任を希望</translation>
    </message>
    <message>
        <source>Last administrator stays</source>
        <comment>event log</comment>
        <translation>最後の管理者が継続</translation>
    </message>
    <message>
        <source>Role suspended</source>
        <comment>event log</comment>
        <translation>ロールの一時停止</translation>
    </message>
    <message>
        <source>Role restored</source>
        <comment>event log</comment>
        <translation>ロールの復元</translation>
    </message>
    <message>
        <source>Address added to the directory</source>
        <comment>event log</comment>
        <translation>会社名簿への住所の追加</translation>
    </message>
    <message>
        <source>Email sent again</source>
        <comment>event log</comment>
        <translation>メールを再送信</translation>
    </message>
    <message>
        <source>Mail server changed</source>
        <comment>event log</comment>
        <translation>メールサーバーを変更</translation>
    </message>
    <message>
        <source>Support case opened</source>
        <comment>event log</comment>
        <translation>ケースの作成</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>station of a request</comment>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Deciders told</source>
        <comment>station of a request</comment>
        <translation>承認者に連絡済み</translation>
    </message>
    <message>
        <source>The email to who decides did not arrive</source>
        <comment>station of a request</comment>
        <translation>承認者へのメールが届いていません</translation>
    </message>
    <message>
        <source>Given to other deciders</source>
        <comment>station of a request</comment>
        <translation>別の承認者に引き継ぎ済み</translation>
    </message>
    <message>
        <source>Reminder sent</source>
        <comment>station of a request</comment>
        <translation>リマインダー送信</translation>
    </message>
    <message>
        <source>Note changed, formerly</source>
        <comment>station of a request</comment>
        <translation>メモの変更 (変更前の内容)</translation>
    </message>
    <message>
        <source>Sent again</source>
        <comment>station of an invitation</comment>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Invitation changed</source>
        <comment>station of an invitation</comment>
        <translation>招待の変更</translation>
    </message>
    <message>
        <source>The operator can appoint an administrator</source>
        <comment>station of a request</comment>
        <translation>オペレーターが管理者を指定可能</translation>
    </message>
    <message>
        <source>Invitation sent by email</source>
        <comment>station of an invitation</comment>
        <translation>招待メール送信済み</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <comment>station of an invitation</comment>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>station of an invitation</comment>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>station of an invitation</comment>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>station of an invitation</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <comment>station of a request</comment>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Deciders reminded</source>
        <comment>station of a request</comment>
        <translation>リマインダーを送信済み</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <comment>station of a request</comment>
        <translation>次回のリマインダー</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>station of a request</comment>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>station of a request</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>station of a request</comment>
        <translation>登録不可</translation>
    </message>
    <message>
        <source>Comment by a decider</source>
        <comment>station of a request</comment>
        <translation>承認者のコメント</translation>
    </message>
    <message>
        <source>Checked again</source>
        <comment>station of a request</comment>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Decision undone</source>
        <comment>station of a request</comment>
        <translation>決定取り消し済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>station of a request</comment>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>station of a request</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Support can be contacted</source>
        <comment>station of a request</comment>
        <translation>サポートに問い合わせ可能</translation>
    </message>
    <message>
        <source>The operator can decide too</source>
        <comment>station of a request</comment>
        <translation>オペレーターも処理可能</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>station of a request</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>The request expires</source>
        <comment>station of a request</comment>
        <translation>リクエストの期限切れ</translation>
    </message>
    <message>
        <source>Requester is active</source>
        <comment>check before a decision</comment>
        <translation>申請者のアカウントが有効</translation>
    </message>
    <message>
        <source>Account name is free</source>
        <comment>check before a decision</comment>
        <translation>アカウント名が未使用</translation>
    </message>
    <message>
        <source>Account domain is free</source>
        <comment>check before a decision</comment>
        <translation>アカウントドメインが未使用</translation>
    </message>
    <message>
        <source>Account domain is usable</source>
        <comment>check before a decision</comment>
        <translation>アカウントドメインが使用可</translation>
    </message>
    <message>
        <source>Smart Account is active</source>
        <comment>check before a decision</comment>
        <translation>スマートアカウントが有効</translation>
    </message>
    <message>
        <source>Number is in force</source>
        <comment>check before a decision</comment>
        <translation>番号が有効</translation>
    </message>
    <message>
        <source>Access is not held yet</source>
        <comment>check before a decision</comment>
        <translation>アクセス権が未取得</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>flag of a request</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Your own request</source>
        <comment>flag of a request</comment>
        <translation>自分のリクエスト</translation>
    </message>
    <message>
        <source>Email outside the account domain</source>
        <comment>flag of a request</comment>
        <translation>アカウントドメイン外のメールアドレス</translation>
    </message>
    <message>
        <source>Company differs</source>
        <comment>flag of a request</comment>
        <translation>会社が異なる</translation>
    </message>
    <message>
        <source>Email domain differs</source>
        <comment>flag of a request</comment>
        <translation>メールアドレスのドメインが異なる</translation>
    </message>
    <message>
        <source>Contract locked</source>
        <comment>flag of a request</comment>
        <translation>契約がロック中</translation>
    </message>
    <message>
        <source>Profile incomplete</source>
        <comment>flag of a request</comment>
        <translation>プロフィールに未入力あり</translation>
    </message>
    <message>
        <source>Profile changed since</source>
        <comment>flag of a request</comment>
        <translation>送信後にプロフィール変更あり</translation>
    </message>
    <message>
        <source>Requester not active</source>
        <comment>flag of a request</comment>
        <translation>申請者のアカウントが無効</translation>
    </message>
    <message>
        <source>Full Name</source>
        <comment>changed field of a profile</comment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>changed field of a profile</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Company phone</source>
        <comment>changed field of a profile</comment>
        <translation>会社の電話番号</translation>
    </message>
    <message>
        <source>Company name (English)</source>
        <comment>changed field of a profile</comment>
        <translation>会社名 (英語表記)</translation>
    </message>
    <message>
        <source>Address (English)</source>
        <comment>changed field of a profile</comment>
        <translation>住所 (英語表記)</translation>
    </message>
    <message>
        <source>Results of numbers sent by email</source>
        <comment>what upkeep did</comment>
        <translation>メールで通知した登録結果</translation>
    </message>
    <message>
        <source>Numbers checked again</source>
        <comment>what upkeep did</comment>
        <translation>再確認した番号</translation>
    </message>
    <message>
        <source>Numbers no longer checked again</source>
        <comment>what upkeep did</comment>
        <translation>再確認を終了した番号</translation>
    </message>
    <message>
        <source>Ends of contracts announced</source>
        <comment>what upkeep did</comment>
        <translation>終了を通知した契約</translation>
    </message>
    <message>
        <source>Contract access ended</source>
        <comment>what upkeep did</comment>
        <translation>終了した契約アクセス権</translation>
    </message>
    <message>
        <source>Customers reminded</source>
        <comment>what upkeep did</comment>
        <translation>リマインダーを送信したお客様</translation>
    </message>
    <message>
        <source>No active administrator</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>有効な管理者なし</translation>
    </message>
    <message>
        <source>Administrators have not decided in time</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>管理者による処理が期限超過</translation>
    </message>
    <message>
        <source>The last administrator wants to leave</source>
        <comment>why an account is on the operator&apos;s list</comment>
        <translation>最後の管理者が退任を希望</translation>
    </message>
    <message>
        <source>Smart Account portal</source>
        <comment>help link</comment>
        <translation>スマートアカウントのポータル</translation>
    </message>
    <message>
        <source>Smart Account documents</source>
        <comment>help link</comment>
        <translation>スマートアカウントの資料</translation>
    </message>
    <message>
        <source>Cisco Software Central</source>
        <comment>help link</comment>
        <translation>Cisco Software Central</translation>
    </message>
    <message>
        <source>Cisco Account Profile</source>
        <comment>help link</comment>
        <translation>Cisco Account Profile</translation>
    </message>
    <message>
        <source>Registration form for a Cisco account</source>
        <comment>help link</comment>
        <translation>シスコ アカウントの登録フォーム</translation>
    </message>
    <message>
        <source>Guide to access levels</source>
        <comment>help link</comment>
        <translation>アクセスレベルのガイド</translation>
    </message>
    <message>
        <source>Guide to access rights</source>
        <comment>help link</comment>
        <translation>アクセス権のガイド</translation>
    </message>
    <message>
        <source>Support Case Manager (SCM)</source>
        <comment>help link</comment>
        <translation>Support Case Manager (SCM)</translation>
    </message>
    <message>
        <source>{title}</source>
        <comment>help link of this organization</comment>
        <translation>{title}</translation>
    </message>
    <message>
        <source>Choose what requesters see of the administrators.</source>
        <translation>申請者に表示する管理者の情報を選択してください。</translation>
    </message>
    <message>
        <source>These properties were changed since you opened them. Look at them again.</source>
        <translation>プロパティは、開いたあとに変更されています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>{domain} is already the domain of this account.</source>
        <translation>{domain} は、すでにこのアカウントのドメインです。</translation>
    </message>
    <message>
        <source>The request {number} for another domain is still open. Wait, or withdraw it.</source>
        <translation>ドメイン変更リクエスト {number} が未処理です。処理されるまで待つか、取り下げてください。</translation>
    </message>
    <message>
        <source>The password does not match this registration. Enter it again.</source>
        <translation>パスワードがこの登録のものと一致しません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Another registration of this address was activated. Log in.</source>
        <translation>このメールアドレスの別の登録がすでに有効化されています。ログインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The email has just been sent. It can be sent again in %n second.</source>
        <translation>
            <numerusform>メールを送信したばかりです。%n秒後に再送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>field: why the operator appoints an administrator</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>The administrators of this Smart Account are active and decide in time.</source>
        <translation>このスマートアカウントには有効な管理者がおり、期限内に処理しています。</translation>
    </message>
    <message>
        <source>Nobody has an active Cisco account with this email. Check the address.</source>
        <translation>このメールアドレスの有効なシスコ アカウントはありません。メールアドレスを確認してください。</translation>
    </message>
    <message>
        <source>An administrator needs an email in the account domain {domain}.</source>
        <translation>管理者には、アカウントドメイン {domain} のメールアドレスが必要です。</translation>
    </message>
    <message>
        <source>{name} is already an administrator of this Smart Account.</source>
        <translation>{name} さんは、すでにこのスマートアカウントの管理者です。</translation>
    </message>
    <message>
        <source>This address was not found. Go back to the list.</source>
        <translation>この住所が見つかりません。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>A home address cannot be added to the company directory.</source>
        <translation>自宅の住所は会社名簿に追加できません。</translation>
    </message>
    <message>
        <source>Company name (English)</source>
        <translation>会社名 (英語表記)</translation>
    </message>
    <message>
        <source>Enter the company name.</source>
        <translation>会社名を入力してください。</translation>
    </message>
    <message>
        <source>The company name needs at least one letter or digit.</source>
        <translation>会社名には、英字または数字を1文字以上含めてください。</translation>
    </message>
    <message>
        <source>“Private Use” is for home addresses. Choose the address type Home, or enter the company name.</source>
        <translation>「Private Use」は自宅の住所用です。住所のタイプに「自宅」を選択するか、会社名を入力してください。</translation>
    </message>
    <message>
        <source>This entry is no longer in the company directory. Choose another, or a new address.</source>
        <translation>この項目は会社名簿から削除されています。別の項目を選択するか、新しい住所を登録してください。</translation>
    </message>
    <message>
        <source>The chosen entry is for “{company}”. Choose another, or register a new address.</source>
        <translation>選択した項目は「{company}」のものです。別の項目を選択するか、新しい住所を登録してください。</translation>
    </message>
    <message>
        <source>Choose an address, or register a new one.</source>
        <translation>住所を選択するか、新しい住所を登録してください。</translation>
    </message>
    <message>
        <source>Choose the address type.</source>
        <translation>住所のタイプを選択してください。</translation>
    </message>
    <message>
        <source>Tick the box to confirm the new address.</source>
        <translation>新しい住所を確認し、チェックボックスをオンにしてください。</translation>
    </message>
    <message>
        <source>Enter the company phone.</source>
        <translation>会社の電話番号を入力してください。</translation>
    </message>
    <message>
        <source>The leading 0 of the phone number was dropped: it is not dialed after {code}.</source>
        <translation>電話番号の先頭の 0 を省略しました。国番号 {code} の後には不要です。</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <comment>field</comment>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>You cannot decide your own request. Another administrator decides it.</source>
        <translation>自分のリクエストは承認または拒否できません。別の管理者が処理します。</translation>
    </message>
    <message>
        <source>Only administrators can decide requests.</source>
        <translation>リクエストを承認または拒否できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Only the registry operator can decide this request.</source>
        <translation>このリクエストを承認または拒否できるのはオペレーターだけです。</translation>
    </message>
    <message>
        <source>The administrators decide this request. You can decide it too from {date}.</source>
        <translation>このリクエストは管理者が処理します。{date}からはオペレーターも処理できます。</translation>
    </message>
    <message>
        <source>No decision was made on this request. There is nothing to undo.</source>
        <translation>このリクエストは未処理のため、取り消す決定はありません。</translation>
    </message>
    <message>
        <source>Only the person who decided can undo the decision.</source>
        <translation>決定を取り消せるのは、決定した本人だけです。</translation>
    </message>
    <message>
        <source>The decision can no longer be undone: its emails have been sent.</source>
        <translation>メールがすでに送信されたため、決定は取り消せません。</translation>
    </message>
    <message>
        <source>“{value}” was taken in the meantime. The decision can no longer be undone.</source>
        <translation>「{value}」はすでに別のアカウントまたはリクエストで使用されているため、決定は取り消せません。</translation>
    </message>
    <message>
        <source>The request {number} for another domain was sent in the meantime. The decision can no longer be undone.</source>
        <translation>ドメイン変更リクエスト {number} が新たに送信されているため、決定は取り消せません。</translation>
    </message>
    <message>
        <source>The request expired in the meantime. The decision can no longer be undone.</source>
        <translation>リクエストの期限がすでに切れたため、決定は取り消せません。</translation>
    </message>
    <message>
        <source>What you typed is too long to be kept as a draft. Shorten your notes.</source>
        <translation>入力内容が長すぎるため、下書きを保存できません。メッセージを短くしてください。</translation>
    </message>
    <message>
        <source>This is already the email of your Cisco account.</source>
        <translation>このメールアドレスは、すでにこのシスコ アカウントに登録されています。</translation>
    </message>
    <message>
        <source>The password does not match.</source>
        <translation>パスワードが一致しません。</translation>
    </message>
    <message>
        <source>{email} already has a Cisco account. Log in with it, or enter another email.</source>
        <translation>{email} のシスコ アカウントはすでに存在します。そのアカウントでログインするか、別のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This Cisco account is not active, so its email stays as it is. Contact support.</source>
        <translation>このシスコ アカウントは有効ではないため、メールアドレスを変更できません。サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Too many failed logins with this email. Log in after {moment}, or reset the password.</source>
        <translation>このメールアドレスでのログインの失敗回数が上限に達しました。{moment} 以降にログインするか、パスワードを再設定してください。</translation>
    </message>
    <message>
        <source>The email or the password does not match.</source>
        <translation>メールアドレスまたはパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Emails of this registry leave by a mail server. Look in your own inbox.</source>
        <translation>この台帳のメールはメールサーバーから送信されます。ご自身の受信トレイをご確認ください。</translation>
    </message>
    <message>
        <source>This email was not found. Go back to the list.</source>
        <translation>このメールが見つかりません。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>{email} is already an operator. Enter another email.</source>
        <translation>{email} はすでにオペレーターです。別のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“{value}” was not found. Check what you entered.</source>
        <translation>「{value}」が見つかりません。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>This registry already has an operator. Log in as operator.</source>
        <translation>この台帳にはすでにオペレーターがいます。オペレーターとしてログインしてください。</translation>
    </message>
    <message>
        <source>Enter the current password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The current password does not match.</source>
        <translation>現在のパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>メールに記載されたコードを入力してください。</translation>
    </message>
    <message>
        <source>The code does not match the latest email, or it has expired. Check it, or start again.</source>
        <translation>コードが最新のメールのものと一致しないか、期限が切れています。コードを確認するか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Choose an entry for “{field}”.</source>
        <translation>「{field}」を選択してください。</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>label</comment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Text size</source>
        <comment>label</comment>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>“{value}” was not found. Choose a time zone from the list.</source>
        <translation>「{value}」が見つかりません。一覧からタイムゾーンを選択してください。</translation>
    </message>
    <message>
        <source>First name (Latin letters)</source>
        <translation>名 (ローマ字)</translation>
    </message>
    <message>
        <source>Last name (Latin letters)</source>
        <translation>姓 (ローマ字)</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <comment>field</comment>
        <translation>表示名</translation>
    </message>
    <message>
        <source>Job title</source>
        <comment>field</comment>
        <translation>役職名</translation>
    </message>
    <message>
        <source>Choose the country or region.</source>
        <translation>国や地域を選択してください。</translation>
    </message>
    <message>
        <source>Choose an entry for the job function, or none.</source>
        <translation>職種は一覧から選択するか、未選択にしてください。</translation>
    </message>
    <message>
        <source>Choose an entry for the job level, or none.</source>
        <translation>役職は一覧から選択するか、未選択にしてください。</translation>
    </message>
    <message>
        <source>This profile is managed by {owner}. Request changes there.</source>
        <translation>このプロフィールの管理元は {owner} です。変更は管理元に依頼してください。</translation>
    </message>
    <message>
        <source>You changed your profile in another window on {moment}. Nothing was saved; check the values and update again.</source>
        <translation>{moment} に、別のウィンドウでプロフィールが変更されました。今回の入力は保存されていません。内容を確認し、もう一度更新してください。</translation>
    </message>
    <message>
        <source>The registry operator changed your profile on {moment}. Nothing was saved; check the values and update again.</source>
        <translation>{moment} に、オペレーターによりプロフィールが変更されました。今回の入力は保存されていません。内容を確認し、もう一度更新してください。</translation>
    </message>
    <message>
        <source>Your profile was changed in the meantime. Nothing was saved; check the values and update again.</source>
        <translation>入力中にプロフィールが変更されました。今回の入力は保存されていません。内容を確認し、もう一度更新してください。</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国や地域</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>label</comment>
        <translation>言語</translation>
    </message>
    <message>
        <source>This Cisco account is already active. Log in.</source>
        <translation>このシスコ アカウントはすでに有効です。ログインしてください。</translation>
    </message>
    <message>
        <source>Many emails were sent to {email} within an hour. Send the next one after {moment}.</source>
        <translation>{email} 宛てに1時間以内に多数のメールが送信されました。次のメールは {moment} 以降に送信してください。</translation>
    </message>
    <message>
        <source>This registration no longer exists. Register again.</source>
        <translation>この登録は削除されています。もう一度登録してください。</translation>
    </message>
    <message>
        <source>Note to Cisco Approver</source>
        <comment>field</comment>
        <translation>シスコの承認者へのメッセージ</translation>
    </message>
    <message>
        <source>Choose who may see the account: Public or Private.</source>
        <translation>アカウントの公開範囲を「公開」または「非公開」から選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>You have %n open request, the most allowed. Withdraw one, or wait.</source>
        <translation>
            <numerusform>未処理のリクエストが上限の%n件に達しています。いずれかを取り下げるか、処理されるまで待ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Account Name Already in Use. Choose a name other than “{name}”.</source>
        <translation>このアカウント名はすでに使用されています。「{name}」以外の名前を入力してください。</translation>
    </message>
    <message>
        <source>An Account Already Exists at this Domain. Request access to {domain}, or add a prefix.</source>
        <translation>このドメインのアカウントがすでに存在します。{domain} へのアクセスをリクエストするか、プレフィックスを追加してください。</translation>
    </message>
    <message>
        <source>{domain} belonged to a Smart Account that was closed. It is not free yet.</source>
        <translation>{domain} は閉鎖済みのスマートアカウントのドメインです。まだ使用できません。</translation>
    </message>
    <message>
        <source>Your request {number} already asks for {domain}.</source>
        <translation>リクエスト {number} で、すでに {domain} をリクエストしています。</translation>
    </message>
    <message>
        <source>{domain} is asked for in another request. Add a prefix, or wait for its decision.</source>
        <translation>{domain} は別のリクエストで指定されています。プレフィックスを追加するか、そのリクエストが処理されるまで待ってください。</translation>
    </message>
    <message>
        <source>The requester&apos;s Cisco account is active.</source>
        <translation>申請者のシスコ アカウントは有効です。</translation>
    </message>
    <message>
        <source>The requester no longer has an active Cisco account.</source>
        <translation>申請者には、有効なシスコ アカウントがありません。</translation>
    </message>
    <message>
        <source>“{value}” is kept for this request.</source>
        <translation>「{value}」は、このリクエストのために確保されています。</translation>
    </message>
    <message>
        <source>“{value}” now belongs to another Smart Account or request.</source>
        <translation>「{value}」は、別のスマートアカウントまたはリクエストで使用されています。</translation>
    </message>
    <message>
        <source>{domain} is still usable with the requester&apos;s email address.</source>
        <translation>{domain} は、引き続き申請者のメールアドレスで使用できます。</translation>
    </message>
    <message>
        <source>{domain} does not match the requester&apos;s email address; the decision is yours.</source>
        <translation>{domain} は、申請者のメールアドレスのドメインと一致しません。使用を認めるかどうかを決定してください。</translation>
    </message>
    <message>
        <source>The registry operator</source>
        <comment>who decides a request</comment>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>A rule</source>
        <comment>who decided: no person, but the rules for numbers</comment>
        <translation>自動判定</translation>
    </message>
    <message>
        <source>A former person</source>
        <comment>somebody whose account was deleted</comment>
        <translation>削除済みのユーザー</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>a person&apos;s name, where one stands alone</comment>
        <translation>{name} さん</translation>
    </message>
    <message>
        <source>An administrator</source>
        <comment>who decided, where no name may be shown</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>A Smart Account Administrator</source>
        <comment>who decided, where only the role may be shown</comment>
        <translation>スマートアカウント管理者</translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account Administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>スマートアカウント管理者 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n administrator</source>
        <comment>who decides</comment>
        <translation>
            <numerusform>管理者 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>The request {number} was not found. Check the number.</source>
        <translation>リクエスト {number} が見つかりません。番号を確認してください。</translation>
    </message>
    <message>
        <source>The requester administers the Smart Account.</source>
        <translation>申請者は、このスマートアカウントの管理者です。</translation>
    </message>
    <message>
        <source>The requester no longer administers the Smart Account.</source>
        <translation>申請者は、このスマートアカウントの管理者ではなくなりました。</translation>
    </message>
    <message>
        <source>Nobody yet: the registry operator names an administrator first</source>
        <comment>who decides a request</comment>
        <translation>未定: 先に台帳のオペレーターが管理者を指定します</translation>
    </message>
    <message>
        <source>Only administrators of the Smart Account decide this request. Write to them, or appoint an administrator when nobody answers.</source>
        <translation>このリクエストを処理できるのは、スマートアカウントの管理者だけです。管理者に連絡するか、回答がない場合は管理者を指定してください。</translation>
    </message>
    <message>
        <source>The Smart Account is active.</source>
        <translation>スマートアカウントは有効です。</translation>
    </message>
    <message>
        <source>The Smart Account is closed.</source>
        <translation>スマートアカウントは閉鎖済みです。</translation>
    </message>
    <message>
        <source>The number exists and is in force.</source>
        <translation>番号は存在し、有効です。</translation>
    </message>
    <message>
        <source>The number is no longer known, or no longer in force.</source>
        <translation>番号が存在しないか、有効期間が終了しています。</translation>
    </message>
    <message>
        <source>The requester does not hold all of this access yet.</source>
        <translation>申請者は、このアクセス権をまだすべては取得していません。</translation>
    </message>
    <message>
        <source>The requester already holds all of this access.</source>
        <translation>申請者は、このアクセス権をすでにすべて取得しています。</translation>
    </message>
    <message>
        <source>The new domain is already in use. To undo this decision, contact support.</source>
        <translation>新しいドメインはすでに使用されています。この決定を取り消すには、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>{domain} was taken in the meantime. To undo this decision, contact support.</source>
        <translation>{domain} はすでに別のアカウントまたはリクエストで使用されています。この決定を取り消すには、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The Smart Account is created at once. Nobody has to approve it.</source>
        <translation>スマートアカウントはすぐに作成されます。承認は必要ありません。</translation>
    </message>
    <message>
        <source>The registry operator decides. Without a decision, the request expires on {expires}.</source>
        <translation>オペレーターが承認または拒否します。未処理の場合は、{expires} にリクエストの期限が切れます。</translation>
    </message>
    <message>
        <source>An administrator of the Smart Account “{account}” decides; from {date} the registry operator can decide too. Without a decision, the request expires on {expires}.</source>
        <translation>スマートアカウント「{account}」の管理者が承認または拒否します。{date} からはオペレーターも処理できます。未処理の場合は、{expires} にリクエストの期限が切れます。</translation>
    </message>
    <message>
        <source>An administrator of the Smart Account at the parent domain decides; from {date} the registry operator can decide too. Without a decision, the request expires on {expires}.</source>
        <translation>上位ドメインのスマートアカウントの管理者が承認または拒否します。{date} からはオペレーターも処理できます。未処理の場合は、{expires} にリクエストの期限が切れます。</translation>
    </message>
    <message>
        <source>This list can no longer be continued from here. Load it again.</source>
        <translation>この一覧の続きを表示できません。もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>The Smart Account “{account}” is already in use. To undo this decision, contact support.</source>
        <translation>スマートアカウント「{account}」はすでに使用されています。この決定を取り消すには、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. Your decision was not saved.</source>
        <translation>このリクエストは、{name}が{date} に処理済みです。今回の決定は保存されていません。</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}. Your decision was not saved.</source>
        <translation>このリクエストは、{name}が{date} に取り下げ済みです。今回の決定は保存されていません。</translation>
    </message>
    <message>
        <source>This request expired on {date}. Your decision was not saved.</source>
        <translation>このリクエストは、{date} に期限が切れています。今回の決定は保存されていません。</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. It can no longer be withdrawn.</source>
        <translation>このリクエストは、{name}が{date} に処理済みです。取り下げはできません。</translation>
    </message>
    <message>
        <source>{name} decided this request on {date}. Nothing was sent or changed.</source>
        <translation>このリクエストは、{name}が{date}に処理済みです。送信も変更も行われていません。</translation>
    </message>
    <message>
        <source>This request was already withdrawn on {date}.</source>
        <translation>このリクエストは、{date} に取り下げ済みです。</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}. Nothing was sent or changed.</source>
        <translation>このリクエストは、{name}が{date}に取り下げました。送信も変更も行われていません。</translation>
    </message>
    <message>
        <source>This request expired on {date}. It does not need to be withdrawn.</source>
        <translation>このリクエストは、{date} に期限が切れています。取り下げる必要はありません。</translation>
    </message>
    <message>
        <source>This request expired on {date}. Nothing was sent or changed.</source>
        <translation>このリクエストは{date}に期限が切れました。送信も変更も行われていません。</translation>
    </message>
    <message>
        <source>This request has changed since you opened it. Look at it again.</source>
        <translation>このリクエストは、開いたあとに変更されています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>{domain} is the domain of your email address.</source>
        <translation>{domain} は、メールアドレスのドメインです。</translation>
    </message>
    <message>
        <source>{domain} adds a prefix to {shared}, the domain of your email address.</source>
        <translation>{domain} は、メールアドレスのドメイン {shared} にプレフィックスを追加したものです。</translation>
    </message>
    <message>
        <source>{domain} does not match your email address.</source>
        <translation>{domain} は、メールアドレスのドメインと一致しません。</translation>
    </message>
    <message>
        <source>Choose the language of the invitation.</source>
        <translation>招待の言語を選択してください。</translation>
    </message>
    <message>
        <source>{email} already has an open invitation to this Smart Account: {number}.</source>
        <translation>{email} には、このスマートアカウントへの未処理の招待がすでにあります ({number})。</translation>
    </message>
    <message>
        <source>The invitation was sent lately. You can send it again on {date}.</source>
        <translation>招待は送信されたばかりです。次に送信できるのは{date}です。</translation>
    </message>
    <message>
        <source>This action needs the role {role}.</source>
        <translation>この操作には「{role}」のロールが必要です。</translation>
    </message>
    <message>
        <source>Only the person who sent the request can withdraw it.</source>
        <translation>リクエストの取り下げができるのは、送信した本人だけです。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This Cisco account is waiting to be activated. Follow the link in the email.</source>
        <translation>このシスコ アカウントは有効化待ちです。メールのリンクを開いてください。</translation>
    </message>
    <message>
        <source>The registry operator locked this Cisco account. Contact support.</source>
        <translation>このシスコ アカウントは、オペレーターによりロックされています。サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>This Cisco account is being closed. To keep it, follow the link in the email.</source>
        <translation>このシスコ アカウントは閉鎖手続き中です。引き続き使用するには、メールのリンクを開いてください。</translation>
    </message>
    <message>
        <source>Messages to support are sent from a Cisco account. Log in with one.</source>
        <translation>サポートへの問い合わせは、シスコ アカウントから送信します。シスコ アカウントでログインしてください。</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>問い合わせの種類を選択してください。</translation>
    </message>
    <message>
        <source>Log in to write about this topic. Without login, only questions about a Cisco account can be sent.</source>
        <translation>この種類の問い合わせにはログインが必要です。ログインせずに送信できるのは、シスコ アカウントに関する問い合わせだけです。</translation>
    </message>
    <message>
        <source>Enter the full name.</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>Use the email of your Cisco account: {email}.</source>
        <translation>シスコ アカウントのメールアドレス {email} を使用してください。</translation>
    </message>
    <message>
        <source>Enter the inquiry.</source>
        <translation>問い合わせ内容を入力してください。</translation>
    </message>
    <message>
        <source>Full Name</source>
        <comment>field</comment>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Company name</source>
        <comment>field</comment>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Account Domain</source>
        <comment>field</comment>
        <translation>アカウントドメイン</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <comment>field</comment>
        <translation>問い合わせ内容</translation>
    </message>
    <message>
        <source>You sent many messages today. Send the next one after {moment}.</source>
        <translation>本日送信できる問い合わせの上限に達しました。{moment} 以降に送信してください。</translation>
    </message>
    <message>
        <source>Many messages were sent without login. Log in to send yours now, or send it after {moment}.</source>
        <translation>ログインせずに送信できる問い合わせの上限に達しました。今すぐ送信するにはログインしてください。ログインしない場合は、{moment} 以降に送信してください。</translation>
    </message>
    <message>
        <source>Nobody runs this registry yet. Set up the registry operator first.</source>
        <translation>この台帳にはまだオペレーターがいません。先にオペレーターを設定してください。</translation>
    </message>
    <message>
        <source>This link belongs to nothing in this registry. Copy the whole link from the email.</source>
        <translation>このリンクに該当する情報は台帳にありません。メールのリンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>This link has already been used. Log in.</source>
        <translation>このリンクは使用済みです。ログインしてください。</translation>
    </message>
    <message>
        <source>A newer link was sent. Use the latest email.</source>
        <translation>新しいリンクが送信されています。最新のメールをご利用ください。</translation>
    </message>
    <message>
        <source>This link has expired. Send a new one.</source>
        <translation>このリンクは期限が切れています。新しいリンクを送信してください。</translation>
    </message>
    <message>
        <source>This link has expired. Reset the password again.</source>
        <translation>このリンクは期限が切れています。もう一度パスワードを再設定してください。</translation>
    </message>
    <message>
        <source>This code has expired. Send the email again.</source>
        <translation>このコードは期限が切れています。メールを再送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>The code does not match the latest email. Check it; %n try is left.</source>
        <translation>
            <numerusform>コードが最新のメールのものと一致しません。確認してもう一度入力してください (残り%n回)。</numerusform>
        </translation>
    </message>
    <message>
        <source>This code can no longer be entered. Follow the link, or send the email again.</source>
        <translation>このコードは使用できなくなりました。メールのリンクを開くか、メールを再送信してください。</translation>
    </message>
    <message>
        <source>The user name can be changed only once.</source>
        <translation>ユーザー名を変更できるのは1回のみです。</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>The user name has {characters}. Use unaccented Latin letters, digits, hyphens, underscores, and periods.</source>
        <translation>ユーザー名に使用できない文字が含まれています: {characters}。半角の英数字、ハイフン、アンダースコア、ピリオドで入力してください。</translation>
    </message>
    <message>
        <source>Enter {minimum} to {maximum} characters for the user name; it has {count}.</source>
        <translation>ユーザー名は{minimum}文字以上{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>Begin and end the user name with a letter or a digit.</source>
        <translation>ユーザー名の最初と最後は、英字または数字にしてください。</translation>
    </message>
    <message>
        <source>“{name}” is already in use. Choose another user name.</source>
        <translation>「{name}」はすでに使用されています。別のユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Your profile has no company name. Complete the company information first.</source>
        <translation>プロフィールに会社名がありません。先に会社情報を登録してください。</translation>
    </message>
    <message>
        <source>Your profile has no company address. Complete the company information first.</source>
        <translation>プロフィールに会社の住所がありません。先に会社情報を登録してください。</translation>
    </message>
    <message>
        <source>Your profile has no company phone. Complete the company information first.</source>
        <translation>プロフィールに会社の電話番号がありません。先に会社情報を登録してください。</translation>
    </message>
    <message>
        <source>Log in to go on.</source>
        <translation>続行するにはログインしてください。</translation>
    </message>
    <message>
        <source>Only the registry operator can do this.</source>
        <translation>この操作ができるのはオペレーターだけです。</translation>
    </message>
    <message>
        <source>The operator&apos;s login cannot send requests or hold a role.</source>
        <translation>オペレーターのログインでは、リクエストの送信やロールの取得はできません。</translation>
    </message>
    <message>
        <source>This Smart Account was not found. Go back to the list.</source>
        <translation>このスマートアカウントが見つかりません。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>The Smart Account “{account}” has no other active administrator. Name another administrator first.</source>
        <translation>スマートアカウント「{account}」には、ほかに有効な管理者がいません。先に別の管理者を任命してください。</translation>
    </message>
    <message>
        <source>An approver needs an email in the account domain {domain}.</source>
        <translation>承認者には、アカウントドメイン {domain} のメールアドレスが必要です。</translation>
    </message>
    <message>
        <source>Enter the account name.</source>
        <translation>アカウント名を入力してください。</translation>
    </message>
    <message>
        <source>Enter at least {minimum} characters for the account name; it has {count}.</source>
        <translation>アカウント名は{minimum}文字以上で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>Enter at most {maximum} characters for the account name; it has {count}.</source>
        <translation>アカウント名は{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>The account name has {characters}. Use Latin letters, digits, and punctuation.</source>
        <translation>アカウント名に使用できない文字が含まれています: {characters}。ローマ字、数字、記号で入力してください。</translation>
    </message>
    <message>
        <source>The account name needs at least one letter or digit.</source>
        <translation>アカウント名には、英字または数字を1文字以上含めてください。</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an organization. Enter the organization&apos;s name.</source>
        <translation>「{name}」は組織の名前ではありません。組織名を入力してください。</translation>
    </message>
    <message>
        <source>Postal code {code} belongs to {place}, not to {chosen}.</source>
        <translation>郵便番号 {code} は {place} の番号です。選択された {chosen} と一致しません。</translation>
    </message>
    <message>
        <source>Postal code {code} is not in the postal directory. Check it, or confirm that it is new.</source>
        <translation>郵便番号 {code} は郵便番号データにありません。番号を確認してください。新しい番号の場合は、[この郵便番号の使用] をクリックしてください。</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>Japan</comment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <comment>Japan</comment>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <comment>Japan</comment>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Address 1</source>
        <comment>Japan</comment>
        <translation>住所 1 (町名・番地)</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>Japan</comment>
        <translation>住所 2 (建物名・階)</translation>
    </message>
    <message>
        <source>Street number and name</source>
        <comment>France</comment>
        <translation>番地と通り名</translation>
    </message>
    <message>
        <source>Building, floor</source>
        <comment>France</comment>
        <translation>建物名・階</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>France</comment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>City</source>
        <comment>France</comment>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Street name and number</source>
        <comment>Italy</comment>
        <translation>通り名と番地</translation>
    </message>
    <message>
        <source>Building, staircase, floor</source>
        <comment>Italy</comment>
        <translation>建物名・階段・階</translation>
    </message>
    <message>
        <source>Postal code (CAP)</source>
        <comment>Italy</comment>
        <translation>郵便番号 (CAP)</translation>
    </message>
    <message>
        <source>City</source>
        <comment>Italy</comment>
        <translation>市町村</translation>
    </message>
    <message>
        <source>Province</source>
        <comment>Italy</comment>
        <translation>県 (Provincia)</translation>
    </message>
    <message>
        <source>Street address</source>
        <comment>United States</comment>
        <translation>番地と通り名</translation>
    </message>
    <message>
        <source>Apt, suite, unit</source>
        <comment>United States</comment>
        <translation>部屋番号</translation>
    </message>
    <message>
        <source>City</source>
        <comment>United States</comment>
        <translation>市</translation>
    </message>
    <message>
        <source>State</source>
        <comment>United States</comment>
        <translation>州</translation>
    </message>
    <message>
        <source>ZIP code</source>
        <comment>United States</comment>
        <translation>郵便番号 (ZIP コード)</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>any other country</comment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>any other country</comment>
        <translation>住所 2 (建物名・階)</translation>
    </message>
    <message>
        <source>City</source>
        <comment>any other country</comment>
        <translation>市町村</translation>
    </message>
    <message>
        <source>State/Region</source>
        <comment>any other country</comment>
        <translation>都道府県・州</translation>
    </message>
    <message>
        <source>Zip/Postal</source>
        <comment>any other country</comment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Enter “{field}” in the form {example}.</source>
        <translation>「{field}」は {example} の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter the prefix.</source>
        <translation>プレフィックスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the account domain.</source>
        <translation>アカウントドメインを入力してください。</translation>
    </message>
    <message>
        <source>{domain} is a public suffix, open to anyone. Enter the organization&apos;s own domain.</source>
        <translation>{domain} はだれでも使用できるパブリックサフィックスです。組織独自のドメインを入力してください。</translation>
    </message>
    <message>
        <source>{domain} is a public email provider&apos;s. Enter the organization&apos;s own domain.</source>
        <translation>{domain} は一般向けメールサービスのドメインです。組織独自のドメインを入力してください。</translation>
    </message>
    <message>
        <source>Enter the email address first: the domain is compared with it.</source>
        <translation>先にメールアドレスを入力してください。ドメインはメールアドレスと照合されます。</translation>
    </message>
    <message>
        <source>An email address at {host} cannot show that {domain} is the organization&apos;s.</source>
        <translation>{host} のメールアドレスでは、{domain} が組織のドメインであることを確認できません。</translation>
    </message>
    <message>
        <source>{domain} is a parent domain of {host}. The domain must be {host} or end in .{host}.</source>
        <translation>{domain} は {host} の上位ドメインです。ドメインは {host}、または .{host} で終わるものにしてください。</translation>
    </message>
    <message>
        <source>The domain must be {host} or end in .{host}.</source>
        <translation>ドメインは {host}、または .{host} で終わるものにしてください。</translation>
    </message>
    <message>
        <source>{host} is a public email provider. Use an address of the organization.</source>
        <translation>{host} は一般向けメールサービスです。組織のメールアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Several people may read {email}. Use a personal address.</source>
        <translation>{email} のメールは、複数の人が読む可能性があります。個人のメールアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Enter the email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The email address has characters that cannot be seen. Type it again.</source>
        <translation>メールアドレスに、画面に表示されない文字が含まれています。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Enter the email address in the form {example}.</source>
        <translation>メールアドレスは {example} の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter one email address; this has more than one @.</source>
        <translation>@ が複数含まれています。メールアドレスを1つだけ入力してください。</translation>
    </message>
    <message>
        <source>The email address has {characters} before the @. Use Latin letters and digits.</source>
        <translation>メールアドレスの @ の前に使用できない文字が含まれています: {characters}。半角英数字で入力してください。</translation>
    </message>
    <message>
        <source>Before the @ of the email address, a dot cannot be first, last, or next to another dot.</source>
        <translation>メールアドレスの @ の前では、ピリオドを最初や最後に使用したり、連続して使用したりできません。</translation>
    </message>
    <message>
        <source>Enter at most {maximum} characters before the @; there are {count}.</source>
        <translation>メールアドレスの @ の前は{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>The email address can have at most {maximum} characters; it has {count}.</source>
        <translation>メールアドレスは{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>No email can be sent to {host}. Enter another email address.</source>
        <translation>{host} にはメールを送信できません。別のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the whole domain, as in {example}.</source>
        <translation>ドメイン全体を {example} の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter a domain name, not an IP address.</source>
        <translation>IP アドレスではなく、ドメイン名を入力してください。</translation>
    </message>
    <message>
        <source>A domain can have at most {maximum} characters; this one has {count}.</source>
        <translation>ドメインは{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>Remove the extra dot: a dot cannot be first or next to another dot.</source>
        <translation>余分なピリオドを削除してください。最初に使用したり、連続して使用したりできません。</translation>
    </message>
    <message>
        <source>“{label}” cannot contain {characters}. Use letters, digits, and hyphens.</source>
        <translation>「{label}」に使用できない文字が含まれています: {characters}。英字、数字、ハイフンで入力してください。</translation>
    </message>
    <message>
        <source>“{label}” cannot begin or end with a hyphen. Remove it.</source>
        <translation>「{label}」の最初や最後にハイフンは使用できません。ハイフンを削除してください。</translation>
    </message>
    <message>
        <source>“{label}” can have at most {maximum} characters; it has {count}.</source>
        <translation>「{label}」は{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>“{label}” cannot be part of a domain. Check its characters.</source>
        <translation>「{label}」はドメインに使用できません。文字を確認してください。</translation>
    </message>
    <message>
        <source>Enter the first name.</source>
        <translation>名 (ローマ字) を入力してください。</translation>
    </message>
    <message>
        <source>Enter the last name.</source>
        <translation>姓 (ローマ字) を入力してください。</translation>
    </message>
    <message>
        <source>The first name has {characters}. Use Latin letters.</source>
        <translation>名 (ローマ字) に使用できない文字が含まれています: {characters}。ローマ字で入力してください。</translation>
    </message>
    <message>
        <source>The last name has {characters}. Use Latin letters.</source>
        <translation>姓 (ローマ字) に使用できない文字が含まれています: {characters}。ローマ字で入力してください。</translation>
    </message>
    <message>
        <source>“{field}” needs at least one letter. Use Latin letters.</source>
        <translation>「{field}」には、ローマ字を1文字以上含めてください。</translation>
    </message>
    <message>
        <source>{minimum} to {maximum} characters</source>
        <translation>{minimum}文字以上{maximum}文字以下</translation>
    </message>
    <message>
        <source>Enter {minimum} to {maximum} characters for the password; it has {count}.</source>
        <translation>パスワードは{minimum}文字以上{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>Only unaccented letters, digits, symbols, and spaces</source>
        <translation>半角の英数字、記号、スペースのみ</translation>
    </message>
    <message>
        <source>Use only unaccented letters, digits, symbols, and spaces in the password.</source>
        <translation>パスワードは、半角の英数字、記号、スペースのみで入力してください。</translation>
    </message>
    <message>
        <source>At least one uppercase letter</source>
        <translation>英大文字を1文字以上</translation>
    </message>
    <message>
        <source>Add an uppercase letter to the password.</source>
        <translation>パスワードに英大文字を1文字以上含めてください。</translation>
    </message>
    <message>
        <source>At least one lowercase letter</source>
        <translation>英小文字を1文字以上</translation>
    </message>
    <message>
        <source>Add a lowercase letter to the password.</source>
        <translation>パスワードに英小文字を1文字以上含めてください。</translation>
    </message>
    <message>
        <source>At least one digit</source>
        <translation>数字を1文字以上</translation>
    </message>
    <message>
        <source>Add a digit to the password.</source>
        <translation>パスワードに数字を1文字以上含めてください。</translation>
    </message>
    <message>
        <source>At least one symbol, such as - or #</source>
        <translation>記号を1文字以上 (例: -、#)</translation>
    </message>
    <message>
        <source>Add a symbol, such as - or #, to the password.</source>
        <translation>パスワードに記号を1文字以上含めてください (例: -、#)。</translation>
    </message>
    <message>
        <source>The phone number is too long. Check the digits.</source>
        <translation>電話番号が長すぎます。数字を確認してください。</translation>
    </message>
    <message>
        <source>The phone number is too short. Enter it with its area code.</source>
        <translation>電話番号が短すぎます。市外局番から入力してください。</translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter the phone number without its extension {extension}.</source>
        <translation>電話番号は、内線番号 {extension} を除いて入力してください。</translation>
    </message>
    <message>
        <source>The phone number has {characters}. Use digits.</source>
        <translation>電話番号に使用できない文字が含まれています: {characters}。数字で入力してください。</translation>
    </message>
    <message>
        <source>In a phone number, + can only come first, before the calling code.</source>
        <translation>電話番号の + は、国番号の前でのみ使用できます。</translation>
    </message>
    <message>
        <source>No country has the calling code of this phone number. Check what follows +.</source>
        <translation>この電話番号の国番号に該当する国はありません。+ の後の数字を確認してください。</translation>
    </message>
    <message>
        <source>Select the country first, or begin the phone number with + and its calling code.</source>
        <translation>先に国を選択するか、電話番号を + と国番号から入力してください。</translation>
    </message>
    <message>
        <source>{number} is an emergency or short number. Enter another phone number.</source>
        <translation>{number} は緊急通報などの特別な番号です。別の電話番号を入力してください。</translation>
    </message>
    <message>
        <source>No phone number begins like this after the calling code {code}. Check it.</source>
        <translation>国番号 {code} の後に、このように始まる電話番号はありません。番号を確認してください。</translation>
    </message>
    <message>
        <source>{country} has no such phone number. Check the digits, or begin with + and the calling code of the number&apos;s country.</source>
        <translation>{country}にこの電話番号はありません。数字を確認するか、+ と番号の国の国番号から入力してください。</translation>
    </message>
    <message>
        <source>Fill in “{field}”.</source>
        <translation>「{field}」を入力してください。</translation>
    </message>
    <message>
        <source>“{field}” needs at least {minimum} characters; it has {count}.</source>
        <translation>「{field}」は{minimum}文字以上で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>“{field}” can have at most {maximum} characters; it has {count}.</source>
        <translation>「{field}」は{maximum}文字以下で入力してください (現在{count}文字)。</translation>
    </message>
    <message>
        <source>“{field}” cannot contain {characters}. Use Latin letters.</source>
        <translation>「{field}」に使用できない文字が含まれています: {characters}。ローマ字で入力してください。</translation>
    </message>
    <message>
        <source>Smart Account Administrator: requests wait for a decision</source>
        <translation>スマートアカウント管理者: 承認待ちのリクエストがあります</translation>
    </message>
    <message>
        <source>Has sent a request with a prefix: Pending</source>
        <translation>プレフィックスのリクエストを送信済み: 保留中</translation>
    </message>
    <message>
        <source>Has sent a request with a prefix today</source>
        <translation>プレフィックスのリクエストを本日送信済み</translation>
    </message>
    <message>
        <source>Request approved: administers the new Smart Account</source>
        <translation>リクエストは承認済み: 新しいスマートアカウントの管理者</translation>
    </message>
    <message>
        <source>Request declined, with a reason</source>
        <translation>リクエストは拒否 (理由あり)</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <comment>what a person of the demo shows</comment>
        <translation>リクエストは取り下げ済み</translation>
    </message>
    <message>
        <source>Request expired without a decision</source>
        <translation>リクエストは決定のないまま期限切れ</translation>
    </message>
    <message>
        <source>Has asked for a different domain: overdue with the registry operator</source>
        <translation>ドメイン変更リクエストを送信済み: オペレーターの処理が期限超過</translation>
    </message>
    <message>
        <source>Smart Account Administrator: has asked for another domain of the account</source>
        <translation>スマートアカウント管理者: アカウントのドメイン変更をリクエスト済み</translation>
    </message>
    <message>
        <source>Has a new email, so the Smart Account has no active administrator</source>
        <translation>メールアドレスの変更により、スマートアカウントに有効な管理者がいません</translation>
    </message>
    <message>
        <source>Profile complete: can create a Smart Account</source>
        <translation>プロフィールは入力済み: スマートアカウントを作成できます</translation>
    </message>
    <message>
        <source>Active, company information is missing</source>
        <translation>有効、会社情報は未入力</translation>
    </message>
    <message>
        <source>Not activated yet: the email is in the mailbox</source>
        <translation>未有効化: メールはメールボックスにあります</translation>
    </message>
    <message>
        <source>Registry operator: decides requests for a different domain</source>
        <translation>オペレーター: ドメイン変更リクエストを処理</translation>
    </message>
    <message>
        <source>The registry address {url} must begin with sqlite:///.</source>
        <translation>台帳のアドレス {url} は、sqlite:/// で始まるものにしてください。</translation>
    </message>
    <message>
        <source>{file} is not a SmartWizard registry. Choose another file; it was not changed.</source>
        <translation>{file} は SmartWizard の台帳ではありません。別のファイルを選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} was made by a newer SmartWizard. Update this program; it was not changed.</source>
        <translation>{file} は、より新しい SmartWizard で作成されています。このプログラムを更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; make room and try again.</source>
        <translation>ディスクの空き容量がありません。何も保存されていません。空き容量を確保して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The registry {file} cannot be written. Nothing was saved; check its permissions.</source>
        <translation>台帳 {file} に書き込めません。何も保存されていません。ファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>Another program is using the registry. Nothing was saved; try again.</source>
        <translation>別のプログラムが台帳を使用しています。何も保存されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The registry {file} is damaged. Restore a backup; nothing was changed.</source>
        <translation>台帳 {file} が破損しています。バックアップを復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Nothing was saved; try again.</source>
        <translation>台帳に接続できません。何も保存されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>You confirmed this postal code. A new city can be typed in the list.</source>
        <translation>この郵便番号を使用します。新しい市区町村は一覧に直接入力できます。</translation>
    </message>
    <message>
        <source>Use “{name}” as it is typed</source>
        <translation>「{name}」を入力どおりに使用</translation>
    </message>
    <message>
        <source>Address (English)</source>
        <comment>field</comment>
        <translation>住所 (英語表記)</translation>
    </message>
    <message numerus="yes">
        <source>%n company was found. The arrow keys lead to the list.</source>
        <translation>
            <numerusform>%n社が見つかりました。矢印キーで一覧に移動できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>For private use, without a company: {name}</source>
        <translation>個人利用 (会社なし): {name}</translation>
    </message>
    <message>
        <source>Companies that were found</source>
        <translation>見つかった会社</translation>
    </message>
    <message>
        <source>Register a new address</source>
        <translation>新しい住所の登録</translation>
    </message>
    <message>
        <source>From the company directory</source>
        <translation>会社名簿の住所</translation>
    </message>
    <message>
        <source>Your own address, for {company}</source>
        <translation>登録した住所 ({company})</translation>
    </message>
    <message>
        <source>Your home address, for private use</source>
        <translation>自宅の住所 (個人利用)</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>メールアドレスの修正</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>button</comment>
        <translation>再送信</translation>
    </message>
    <message>
        <source>The administrators see this profile with your request. Check that it is right.</source>
        <translation>リクエストとともに、このプロフィールが管理者に表示されます。内容が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Update your profile</source>
        <comment>button</comment>
        <translation>プロフィールの更新</translation>
    </message>
    <message>
        <source>Company / Organization Name</source>
        <comment>field</comment>
        <translation>会社/組織の名前</translation>
    </message>
    <message>
        <source>Email</source>
        <comment>label</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Cisco ID</source>
        <comment>field</comment>
        <translation>Cisco ID</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was saved. Quote report {number} to support.</source>
        <translation>プログラムの問題により、何も保存されていません。サポートにレポート番号 {number} をお知らせください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>button</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Account Properties</source>
        <comment>section</comment>
        <translation>アカウントのプロパティ</translation>
    </message>
    <message>
        <source>The request {number} was sent. Until it is decided the domain stays as it is.</source>
        <translation>リクエスト {number} を送信しました。処理されるまで、現在のドメインが有効です。</translation>
    </message>
    <message>
        <source>Orders of products with Smart Licensing ask for both.</source>
        <translation>スマートライセンシング対応製品の注文では、両方の入力が必要です。</translation>
    </message>
    <message>
        <source>Only a Smart Account Administrator can change these properties.</source>
        <translation>これらのプロパティを変更できるのは、スマートアカウント管理者だけです。</translation>
    </message>
    <message>
        <source>The domain can be changed again once the open request is decided.</source>
        <translation>未処理のリクエストが処理されると、ドメインを再び変更できます。</translation>
    </message>
    <message>
        <source>Smart Account Name</source>
        <comment>field</comment>
        <translation>スマートアカウント名</translation>
    </message>
    <message>
        <source>Update saved</source>
        <comment>message</comment>
        <translation>更新を保存しました</translation>
    </message>
    <message>
        <source>Edit Account Domain</source>
        <translation>アカウントドメインの編集</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Option</source>
        <comment>prefix or different domain</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Add a Prefix to the Domain</source>
        <translation>ドメインへのプレフィックスの追加</translation>
    </message>
    <message>
        <source>Use a Different Domain</source>
        <translation>別のドメインの使用</translation>
    </message>
    <message>
        <source>Prefix</source>
        <comment>before the domain</comment>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>One or more names before your domain, such as jp or paris.lab.</source>
        <translation>ドメインの前に付ける名前を1つ以上入力してください (例: jp、paris.lab)。</translation>
    </message>
    <message>
        <source>The whole domain, such as example.com.</source>
        <translation>ドメイン全体を入力してください (例: example.com)。</translation>
    </message>
    <message>
        <source>Note to Cisco Approver</source>
        <translation>シスコの承認者へのメッセージ</translation>
    </message>
    <message>
        <source>Read by the administrators of the Smart Account at the parent domain, in any language.</source>
        <translation>上位ドメインのスマートアカウントの管理者が読みます。言語は問いません。</translation>
    </message>
    <message>
        <source>Read by the registry operator: at least 10 characters, in any language.</source>
        <translation>オペレーターが読みます。10文字以上で入力してください。言語は問いません。</translation>
    </message>
    <message>
        <source>The requester&apos;s company information is complete.</source>
        <translation>申請者の会社情報は登録済みです。</translation>
    </message>
    <message>
        <source>The requester&apos;s company information is not complete.</source>
        <translation>申請者の会社情報に未登録の項目があります。</translation>
    </message>
    <message>
        <source>The requester&apos;s email is outside the account domain.</source>
        <translation>申請者のメールアドレスは、アカウントドメイン外のものです。</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>Usable</source>
        <comment>verdict on a domain</comment>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Usable with approval</source>
        <comment>verdict on a domain</comment>
        <translation>使用可 (承認が必要)</translation>
    </message>
    <message>
        <source>Not usable</source>
        <comment>verdict on a domain</comment>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>Your email</source>
        <comment>beside a domain</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Leave the onboarding?</source>
        <translation>利用開始の手続きを終了しますか?</translation>
    </message>
    <message>
        <source>What you typed can be kept, so that you can resume later on this page.</source>
        <translation>入力内容を下書きとして保存すると、あとでこのページから再開できます。</translation>
    </message>
    <message>
        <source>Continue here</source>
        <comment>button</comment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <comment>button</comment>
        <translation>下書きの破棄</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <comment>button</comment>
        <translation>下書きの保存</translation>
    </message>
    <message>
        <source>A draft of {date} was found for this address.</source>
        <translation>このメールアドレスには、{date} の下書きがあります。</translation>
    </message>
    <message>
        <source>Resume your draft?</source>
        <translation>下書きから再開しますか?</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>throw the draft away</comment>
        <translation>最初からやり直し</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>go on with the draft</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>下書きを保存しました ({time})</translation>
    </message>
    <message>
        <source>Somebody who works at the company of the contract sends it to support: pass it on to them, in a language they read.</source>
        <translation>契約先企業の担当者からサポートへ送信していただくメールです。担当者が読める言語で作成し、転送してください。</translation>
    </message>
    <message>
        <source>Authorization for {number}</source>
        <translation>{number} の許可メール</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>button</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field: who gets an email</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>field: of an email</comment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field: of an email</comment>
        <translation>本文</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>to the clipboard</comment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Not provided</source>
        <comment>instead of an empty value</comment>
        <translation>未入力</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>field that may stay empty</comment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Use this</source>
        <comment>take the proposed value</comment>
        <translation>これを使用</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>theme</comment>
        <translation>コンピューターと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Choose language</source>
        <comment>label</comment>
        <translation>言語の選択</translation>
    </message>
    <message>
        <source>No Smart Account yet</source>
        <translation>スマートアカウントはまだありません</translation>
    </message>
    <message>
        <source>This Smart Account cannot be shown</source>
        <translation>このスマートアカウントは表示できません</translation>
    </message>
    <message>
        <source>Accounts on which you hold a role appear here. Create one, or ask for a role.</source>
        <translation>ロールのあるアカウントがここに表示されます。スマートアカウントを作成するか、ロールをリクエストしてください。</translation>
    </message>
    <message>
        <source>Request Access to an Existing Smart Account</source>
        <translation>既存のスマートアカウントへのアクセスのリクエスト</translation>
    </message>
    <message>
        <source>For a Smart Account that your company or a partner has already. You need its exact account domain identifier.</source>
        <translation>貴社またはパートナーがすでに使用しているスマートアカウントが対象です。正確なアカウントドメイン ID が必要です。</translation>
    </message>
    <message>
        <source>Access cannot be requested now</source>
        <translation>現在、アクセスをリクエストできません</translation>
    </message>
    <message>
        <source>The reminder was sent.</source>
        <translation>リマインダーを送信しました。</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>button</comment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Show my Smart Accounts</source>
        <translation>自分のスマートアカウントの表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <comment>light or dark</comment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Manage Profile</source>
        <comment>menu</comment>
        <translation>プロフィールの管理</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>menu</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Log out</source>
        <comment>menu</comment>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Show password</source>
        <comment>button</comment>
        <translation>パスワードの表示</translation>
    </message>
    <message>
        <source>Hide password</source>
        <comment>button</comment>
        <translation>パスワードの非表示</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>state of a guide step</comment>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a guide step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>to put right</source>
        <comment>state of a guide step</comment>
        <translation>要修正</translation>
    </message>
    <message>
        <source>still to do</source>
        <comment>state of a guide step</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Tip</source>
        <comment>memo of the guide</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Caution</source>
        <comment>of the guide</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>Steps on this page</source>
        <translation>このページの手順</translation>
    </message>
    <message>
        <source>Fold the guide</source>
        <translation>ガイドを閉じる</translation>
    </message>
    <message>
        <source>Show me</source>
        <comment>link: where the control is</comment>
        <translation>場所の表示</translation>
    </message>
    <message>
        <source>Copy all</source>
        <comment>button: all values of the page</comment>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Open at Cisco.com</source>
        <translation>Cisco.com で開く</translation>
    </message>
    <message>
        <source>Change Account Headquarters</source>
        <translation>本社住所の変更</translation>
    </message>
    <message>
        <source>Only how many there are</source>
        <comment>what requesters see of administrators</comment>
        <translation>人数のみ</translation>
    </message>
    <message>
        <source>How many there are and their role</source>
        <comment>what requesters see of administrators</comment>
        <translation>人数とロール</translation>
    </message>
    <message>
        <source>Names and email addresses</source>
        <comment>what requesters see of administrators</comment>
        <translation>氏名とメールアドレス</translation>
    </message>
    <message>
        <source>What requesters see of administrators</source>
        <translation>申請者に表示する管理者の情報</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <comment>field</comment>
        <translation>本社住所</translation>
    </message>
    <message>
        <source>Administrators</source>
        <comment>label</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Your roles</source>
        <comment>label</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Account Domain Identifier</source>
        <translation>アカウントドメイン ID</translation>
    </message>
    <message>
        <source>Created on</source>
        <comment>label: the day of an account</comment>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Add a Different Address</source>
        <translation>別の住所の追加</translation>
    </message>
    <message>
        <source>Add Headquarters Address</source>
        <translation>本社住所の追加</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>of an address</comment>
        <translation>国</translation>
    </message>
    <message>
        <source>Hello, {name}</source>
        <comment>title: greeting</comment>
        <translation>こんにちは、{name} さん</translation>
    </message>
    <message>
        <source>Registry operator</source>
        <comment>title: home of the operator</comment>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>操作を選択してください</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>title: the first page</comment>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>{today} · Last login: {when}</source>
        <translation>{today} · 最終ログイン: {when}</translation>
    </message>
    <message>
        <source>Create a Smart Account</source>
        <translation>スマートアカウントの作成</translation>
    </message>
    <message>
        <source>Open this page in the browser?</source>
        <translation>このページをブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>The link leads out of SmartWizard, to {host}: {address}</source>
        <translation>このリンクは SmartWizard の外部の {host} を開きます: {address}</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Not in the postal directory. Check it, or choose prefecture and city.</source>
        <translation>郵便番号データにありません。番号を確認するか、都道府県と市区町村を選択してください。</translation>
    </message>
    <message>
        <source>The postal code fills it in.</source>
        <translation>郵便番号から自動入力されます。</translation>
    </message>
    <message>
        <source>Filled in from the code.</source>
        <translation>郵便番号から自動入力しました。</translation>
    </message>
    <message>
        <source>Filled in from the code. Put the number before it, as in {example}.</source>
        <translation>郵便番号から自動入力しました。その前に番地を入力してください (例: {example})。</translation>
    </message>
    <message>
        <source>From the postal code: {value}</source>
        <translation>郵便番号による候補: {value}</translation>
    </message>
    <message>
        <source>In Latin letters: {name}</source>
        <translation>ローマ字の候補: {name}</translation>
    </message>
    <message>
        <source>Formatted</source>
        <comment>show the letter with its layout</comment>
        <translation>書式付き表示</translation>
    </message>
    <message>
        <source>Plain text</source>
        <comment>show the letter without its layout</comment>
        <translation>テキスト表示</translation>
    </message>
    <message>
        <source>To {email}</source>
        <comment>email and its address</comment>
        <translation>宛先: {email}</translation>
    </message>
    <message>
        <source>Put back</source>
        <comment>a kept email</comment>
        <translation>受信済みに戻す</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>an email</comment>
        <translation>保管</translation>
    </message>
    <message>
        <source>Choose an email in the list to read it here.</source>
        <translation>一覧でメールを選択すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>in a long list</comment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing found. Type another part of the name.</source>
        <translation>見つかりません。名前の別の部分を入力してください。</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>folder of emails</comment>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>folder of emails</comment>
        <translation>保管済み</translation>
    </message>
    <message>
        <source>Search emails</source>
        <comment>name of the search line</comment>
        <translation>メールの検索</translation>
    </message>
    <message>
        <source>All addresses</source>
        <comment>whose emails are shown</comment>
        <translation>すべてのメールアドレス</translation>
    </message>
    <message numerus="yes">
        <source>{email} (%n unread)</source>
        <comment>address with its emails</comment>
        <translation>
            <numerusform>{email} (未読%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <comment>whose emails are shown</comment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>No emails yet</source>
        <translation>メールはまだありません</translation>
    </message>
    <message>
        <source>What SmartWizard writes arrives here, such as the link that activates an account.</source>
        <translation>アカウントを有効にするリンクなど、SmartWizard が送信したメールがここに届きます。</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>保管済みのメールはまだありません</translation>
    </message>
    <message>
        <source>Click Keep on an email to find it here again.</source>
        <translation>メールで [保管] をクリックすると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No emails found</source>
        <translation>メールが見つかりません</translation>
    </message>
    <message>
        <source>Search for another word, or show the emails of all addresses.</source>
        <translation>別の語句で検索するか、すべてのメールアドレスのメールを表示してください。</translation>
    </message>
    <message>
        <source>Show all emails</source>
        <translation>すべてのメールの表示</translation>
    </message>
    <message>
        <source>Kept: the email is in the folder “Kept” now.</source>
        <translation>メールを保管しました。フォルダー「保管済み」にあります。</translation>
    </message>
    <message>
        <source>The email is in the folder “Received” again.</source>
        <translation>メールをフォルダー「受信済み」に戻しました。</translation>
    </message>
    <message>
        <source>Used on {date}</source>
        <comment>link of an email</comment>
        <translation>{date}に使用済み</translation>
    </message>
    <message>
        <source>Replaced by a newer email</source>
        <translation>新しいメールに置き換え済み</translation>
    </message>
    <message>
        <source>Expired on {date}</source>
        <comment>link of an email</comment>
        <translation>{date}に期限切れ</translation>
    </message>
    <message>
        <source>Its link no longer works</source>
        <translation>リンクは使用できません</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>email nobody has opened yet</comment>
        <translation>未読</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>section: all requests</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Without an administrator</source>
        <translation>管理者なし</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <comment>title</comment>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>caption: windows of the program</comment>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>New email: {subject}</source>
        <translation>新しいメール: {subject}</translation>
    </message>
    <message>
        <source>Everyone who uses this computer account can read these emails.</source>
        <translation>このコンピューターのアカウントを使用するすべての人が、これらのメールを閲覧できます。</translation>
    </message>
    <message>
        <source>“{name}” already exists at {domain}.</source>
        <translation>「{name}」は {domain} にすでに存在します。</translation>
    </message>
    <message>
        <source>“{name}” has been requested for {domain}.</source>
        <translation>「{name}」は {domain} でリクエスト済みです。</translation>
    </message>
    <message>
        <source>Request access</source>
        <comment>link: to an existing account</comment>
        <translation>アクセスのリクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%n thing to put right</source>
        <translation>
            <numerusform>修正が必要な項目 (%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to “{field}”</source>
        <translation>「{field}」へ移動</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <comment>title</comment>
        <translation>利用開始の手続き</translation>
    </message>
    <message>
        <source>Step {current} of {total}</source>
        <translation>手順 {current}/{total}</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <comment>password rule</comment>
        <translation>適合</translation>
    </message>
    <message>
        <source>open</source>
        <comment>password rule</comment>
        <translation>未適合</translation>
    </message>
    <message>
        <source>Cisco account</source>
        <comment>phase of the onboarding</comment>
        <translation>シスコ アカウント</translation>
    </message>
    <message>
        <source>Company Information</source>
        <comment>phase of the onboarding</comment>
        <translation>会社情報</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>phase of the onboarding</comment>
        <translation>スマートアカウント</translation>
    </message>
    <message>
        <source>Management</source>
        <comment>phase of the onboarding</comment>
        <translation>管理</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>前提条件</translation>
    </message>
    <message>
        <source>Registration</source>
        <comment>step: create a Cisco account</comment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>step: activate a Cisco account</comment>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>step: choose the company</comment>
        <translation>会社</translation>
    </message>
    <message>
        <source>New address</source>
        <comment>step</comment>
        <translation>新しい住所</translation>
    </message>
    <message>
        <source>Check and save</source>
        <comment>step</comment>
        <translation>確認と保存</translation>
    </message>
    <message>
        <source>Name and domain</source>
        <comment>step</comment>
        <translation>名前とドメイン</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>step: check before sending</comment>
        <translation>内容の確認</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>step</comment>
        <translation>今後の流れ</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>current step</source>
        <comment>state of a step</comment>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>state of a step</comment>
        <translation>未着手</translation>
    </message>
    <message>
        <source>This registry is run by {operator}. Nothing has been sent to Cisco.</source>
        <translation>この台帳の運営者は {operator} です。シスコには何も送信されていません。</translation>
    </message>
    <message>
        <source>This registry is kept on this computer. Nothing has been sent to Cisco.</source>
        <translation>この台帳は、このコンピューター上にあります。シスコには何も送信されていません。</translation>
    </message>
    <message>
        <source>Complete the company information</source>
        <translation>会社情報の登録</translation>
    </message>
    <message>
        <source>See your requests</source>
        <translation>リクエストの表示</translation>
    </message>
    <message>
        <source>Request Access to an Existing Account</source>
        <translation>既存のアカウントへのアクセスのリクエスト</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>住所の変更</translation>
    </message>
    <message>
        <source>Change the company</source>
        <translation>会社の変更</translation>
    </message>
    <message>
        <source>Use this postal code</source>
        <translation>この郵便番号の使用</translation>
    </message>
    <message>
        <source>Ask the registry operator for another administrator</source>
        <translation>台帳のオペレーターへの別の管理者の依頼</translation>
    </message>
    <message>
        <source>See your roles</source>
        <translation>自分のロールの表示</translation>
    </message>
    <message>
        <source>Manage Smart Account</source>
        <translation>スマートアカウントの管理</translation>
    </message>
    <message>
        <source>Request a Smart Account</source>
        <translation>スマートアカウントのリクエスト</translation>
    </message>
    <message>
        <source>Guides and links</source>
        <comment>title of a section</comment>
        <translation>ガイドとリンク</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <comment>title of a section</comment>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Where data is kept</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <comment>title of a section</comment>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <comment>title of a section</comment>
        <translation>プライバシーに関する通知</translation>
    </message>
    <message>
        <source>Cisco.com in the browser</source>
        <translation>ブラウザーで開く Cisco.com のページ</translation>
    </message>
    <message>
        <source>These pages open in your browser. SmartWizard sends nothing there.</source>
        <translation>次のページはブラウザーで開きます。SmartWizard からは何も送信されません。</translation>
    </message>
    <message>
        <source>More help</source>
        <comment>title of a card</comment>
        <translation>その他のヘルプ</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>of a contract</comment>
        <translation>販売元</translation>
    </message>
    <message>
        <source>Contact of the seller</source>
        <comment>address or phone number</comment>
        <translation>販売元の連絡先</translation>
    </message>
    <message>
        <source>About what the contract contains, ask its seller.</source>
        <translation>契約内容については、販売元に問い合わせてください。</translation>
    </message>
    <message>
        <source>Contact administrator</source>
        <comment>column of a table, and its buttons</comment>
        <translation>管理者への連絡</translation>
    </message>
    <message>
        <source>Write an email</source>
        <comment>button</comment>
        <translation>メールの作成</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>button</comment>
        <translation>サポートへの問い合わせ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>button</comment>
        <translation>ご意見・ご感想</translation>
    </message>
    <message>
        <source>Everything can be reached without a mouse.</source>
        <translation>すべての操作は、マウスを使用せずに行えます。</translation>
    </message>
    <message>
        <source>The folder of this program</source>
        <translation>このプログラムのフォルダー</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>where data is kept</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>閲覧できるユーザー</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れの場合</translation>
    </message>
    <message>
        <source>Your company name is missing</source>
        <translation>会社名が未登録です</translation>
    </message>
    <message>
        <source>Your company address is missing</source>
        <translation>会社の住所が未登録です</translation>
    </message>
    <message>
        <source>Your company phone is missing</source>
        <translation>会社の電話番号が未登録です</translation>
    </message>
    <message>
        <source>You can start</source>
        <comment>heading</comment>
        <translation>開始できる操作</translation>
    </message>
    <message>
        <source>Your company information is not complete</source>
        <translation>会社情報に未登録の項目があります</translation>
    </message>
    <message>
        <source>Without this you cannot create a Smart Account or ask support about one.</source>
        <translation>登録するまで、スマートアカウントの作成や、スマートアカウントに関する問い合わせはできません。</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>chip: emails to read</comment>
        <translation>未読</translation>
    </message>
    <message numerus="yes">
        <source>%n unread email</source>
        <translation>
            <numerusform>未読のメール (%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>They are for {email}.</source>
        <translation>{email} 宛てのメールです。</translation>
    </message>
    <message>
        <source>Open the mailbox</source>
        <translation>メールボックスを開く</translation>
    </message>
    <message>
        <source>Kept on {date}</source>
        <translation>{date}に保存</translation>
    </message>
    <message>
        <source>Continue with “{step}”</source>
        <translation>「{step}」から再開</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>button: go on with a draft</comment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Create a Cisco account</source>
        <translation>シスコ アカウントの作成</translation>
    </message>
    <message>
        <source>Show the current values</source>
        <translation>現在の内容の表示</translation>
    </message>
    <message>
        <source>The operator decides what nobody else can: requests for a different domain, and those that administrators leave undecided.</source>
        <translation>オペレーターは、ドメイン変更リクエストや、管理者が未処理のままにしているリクエストなど、ほかの人が処理できないリクエストを処理します。</translation>
    </message>
    <message>
        <source>This login is for the operator only: it cannot send requests or hold a role.</source>
        <translation>オペレーター専用のログインです。リクエストの送信やロールの取得はできません。</translation>
    </message>
    <message>
        <source>Set up the operator</source>
        <translation>オペレーターの設定</translation>
    </message>
    <message>
        <source>This registry has no operator yet</source>
        <translation>この台帳にはまだオペレーターがいません</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button of the onboarding</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>User name</source>
        <comment>field</comment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>A link is sent to the new address, a notice to the present one. Nothing changes before the link is followed.</source>
        <translation>新しいメールアドレスにはリンクが、現在のメールアドレスにはお知らせが送信されます。リンクを開くまで、何も変更されません。</translation>
    </message>
    <message>
        <source>Change the email</source>
        <translation>メールアドレスの変更</translation>
    </message>
    <message>
        <source>Send link</source>
        <comment>button: mail a link</comment>
        <translation>リンクの送信</translation>
    </message>
    <message>
        <source>Your business address: its domain identifies your company.</source>
        <translation>業務用のメールアドレスを入力してください。ドメインから会社を特定します。</translation>
    </message>
    <message>
        <source>New email</source>
        <comment>field</comment>
        <translation>新しいメールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>label</comment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>8 characters. Not needed if you follow the link in the email.</source>
        <translation>8文字です。メールのリンクを開く場合は、入力不要です。</translation>
    </message>
    <message>
        <source>Change the user name</source>
        <translation>ユーザー名の変更</translation>
    </message>
    <message>
        <source>It can be changed only once. You never log in with it; administrators of Smart Accounts see it as your Cisco ID.</source>
        <translation>変更できるのは1回のみです。ログインには使用しません。スマートアカウントの管理者には、Cisco ID として表示されます。</translation>
    </message>
    <message>
        <source>Stay logged in on this computer</source>
        <translation>このコンピューターでログイン状態を保持</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Job function</source>
        <comment>field</comment>
        <translation>職種</translation>
    </message>
    <message>
        <source>Job level</source>
        <comment>field</comment>
        <translation>役職</translation>
    </message>
    <message>
        <source>Use Latin letters: Cisco keeps names and addresses in this script.</source>
        <translation>ローマ字で入力してください。氏名と住所は、シスコではローマ字で登録されます。</translation>
    </message>
    <message>
        <source>The name by which the program greets you. It may be in any script.</source>
        <translation>プログラムに表示される名前です。文字の種類は問いません。</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>button: create a Cisco account</comment>
        <translation>登録</translation>
    </message>
    <message>
        <source>Your business address: its domain identifies your company later.</source>
        <translation>業務用のメールアドレスを入力してください。後の手順で、ドメインから会社を特定します。</translation>
    </message>
    <message>
        <source>The password is changed. Other sessions have ended, and an email confirms it.</source>
        <translation>パスワードを変更しました。ほかのセッションは終了しました。変更は、メールでお知らせします。</translation>
    </message>
    <message>
        <source>Change password</source>
        <comment>button</comment>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Current password</source>
        <comment>label</comment>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <comment>label</comment>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Choose a new one: not the password that you use at Cisco.com.</source>
        <translation>Cisco.com で使用しているパスワードとは別の、新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Enter your email address</source>
        <translation>メールアドレスを入力します。</translation>
    </message>
    <message>
        <source>Enter a password of your choice</source>
        <translation>任意のパスワードを入力します。</translation>
    </message>
    <message>
        <source>Enter your first name in Latin letters</source>
        <translation>名をローマ字で入力します。</translation>
    </message>
    <message>
        <source>Enter your last name in Latin letters</source>
        <translation>姓をローマ字で入力します。</translation>
    </message>
    <message>
        <source>Choose your country or region; you can type to find it</source>
        <translation>国や地域を選択します。文字を入力して検索できます。</translation>
    </message>
    <message>
        <source>Click Register</source>
        <comment>guide step</comment>
        <translation>[登録] をクリックします。</translation>
    </message>
    <message>
        <source>An email with an activation link is sent to the address above.</source>
        <translation>有効化のリンクを記載したメールが、上記のメールアドレスに送信されます。</translation>
    </message>
    <message>
        <source>12 to 60 characters (ASCII), with at least one uppercase letter, one lowercase letter, one digit and one symbol.</source>
        <translation>半角の英数字と記号で、12文字以上60文字以下にしてください。英大文字、英小文字、数字、記号をそれぞれ1文字以上含めてください。</translation>
    </message>
    <message>
        <source>Verification email sent</source>
        <translation>確認メールを送信しました</translation>
    </message>
    <message>
        <source>Activate account</source>
        <comment>button</comment>
        <translation>アカウントを有効化</translation>
    </message>
    <message>
        <source>Code from the email</source>
        <translation>メールに記載されたコード</translation>
    </message>
    <message>
        <source>8 characters. Not needed if you followed the link in the email.</source>
        <translation>8文字です。メールのリンクを開いた場合は、入力不要です。</translation>
    </message>
    <message>
        <source>The one that you just chose.</source>
        <translation>登録時に設定したパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Check the address that the email was sent to</source>
        <translation>メールの送信先のメールアドレスを確認します。</translation>
    </message>
    <message>
        <source>Open the email “Activate your account”</source>
        <translation>メール「アカウントを有効にする」を開きます。</translation>
    </message>
    <message>
        <source>Click Activate account in the email, or enter its code here</source>
        <translation>メールの [アカウントを有効化] をクリックするか、ここにコードを入力します。</translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation>パスワードを入力します。</translation>
    </message>
    <message>
        <source>Click Activate account</source>
        <translation>[アカウントを有効化] をクリックします。</translation>
    </message>
    <message>
        <source>You are logged in, and your company information comes next.</source>
        <translation>自動的にログインし、会社情報の登録に進みます。</translation>
    </message>
    <message>
        <source>It is in your own inbox, or among the unwanted emails there.</source>
        <translation>ご自身の受信トレイ、または迷惑メールのフォルダーに届いています。</translation>
    </message>
    <message>
        <source>The link works. Enter the password that you chose for this address.</source>
        <translation>リンクを確認しました。このメールアドレスの登録時に設定したパスワードを入力してください。</translation>
    </message>
    <message>
        <source>{email} is waiting for confirmation</source>
        <translation>{email} は確認待ちです</translation>
    </message>
    <message>
        <source>Follow the link in the email that was sent there, or enter its code, by {moment}.</source>
        <translation>{moment} までに、送信されたメールのリンクを開くか、メールに記載されたコードを入力してください。</translation>
    </message>
    <message>
        <source>No email? Check the address, then send it again. Only the latest link works.</source>
        <translation>メールが届かない場合は、メールアドレスを確認してから再送信してください。使用できるのは最新のリンクのみです。</translation>
    </message>
    <message>
        <source>A link was sent to {email}. A notice went to your present address.</source>
        <translation>{email} にリンクを送信しました。現在のメールアドレスにはお知らせを送信しました。</translation>
    </message>
    <message>
        <source>The user name is {name} now.</source>
        <translation>ユーザー名を {name} に変更しました。</translation>
    </message>
    <message>
        <source>Email and user name</source>
        <translation>メールアドレスとユーザー名</translation>
    </message>
    <message>
        <source>Change email</source>
        <comment>button</comment>
        <translation>メールアドレスの変更</translation>
    </message>
    <message>
        <source>Change user name</source>
        <translation>ユーザー名の変更</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>コードの入力</translation>
    </message>
    <message>
        <source>The email was sent again. Only the latest link works.</source>
        <translation>メールを再送信しました。使用できるのは最新のリンクのみです。</translation>
    </message>
    <message>
        <source>A mailbox that you can open now: an activation link is sent to it.</source>
        <translation>すぐに開けるメールボックス: 有効化のリンクが送信されます。</translation>
    </message>
    <message>
        <source>The name, address, and phone of your company, in Latin letters.</source>
        <translation>会社名、住所、電話番号: ローマ字で入力します。</translation>
    </message>
    <message>
        <source>For a Smart Account with a prefix: who administers the Smart Account of your company. Talk to that person first.</source>
        <translation>プレフィックス付きスマートアカウントの場合: 貴社のスマートアカウントの管理者を確認し、あらかじめ相談してください。</translation>
    </message>
    <message>
        <source>Your Cisco account</source>
        <translation>シスコ アカウント</translation>
    </message>
    <message>
        <source>A person&apos;s account; it takes a minute.</source>
        <translation>個人のアカウントです。1分ほどで登録できます。</translation>
    </message>
    <message>
        <source>I already have one</source>
        <translation>既存のシスコ アカウントの使用</translation>
    </message>
    <message>
        <source>Log in and go on where you stopped.</source>
        <translation>ログインして、中断したところから再開します。</translation>
    </message>
    <message>
        <source>Check that you have these things at hand</source>
        <translation>必要なものが手元にあることを確認します。</translation>
    </message>
    <message>
        <source>Choose whether to create a Cisco account</source>
        <translation>シスコ アカウントを作成するかどうかを選択します。</translation>
    </message>
    <message>
        <source>A Smart Account needs the company name, address, and phone. If one is missing, creating and managing it fails later.</source>
        <translation>スマートアカウントには、会社名、住所、電話番号が必要です。不足があると、あとでスマートアカウントの作成や管理ができません。</translation>
    </message>
    <message>
        <source>In Latin letters, as it appears on contracts. Typing finds companies of the directory with their addresses.</source>
        <translation>契約書の表記どおりに、ローマ字で入力してください。入力すると、会社名簿から会社と住所の候補が表示されます。</translation>
    </message>
    <message>
        <source>Choose the company and its address</source>
        <translation>会社と住所の選択</translation>
    </message>
    <message>
        <source>You enter it on the next page.</source>
        <translation>次のページで入力します。</translation>
    </message>
    <message>
        <source>Enter the company name in Latin letters</source>
        <translation>会社名をローマ字で入力します。</translation>
    </message>
    <message>
        <source>Companies of the directory appear below the field, each with an address.</source>
        <translation>会社名簿の会社が、住所とともに入力欄の下に表示されます。</translation>
    </message>
    <message>
        <source>Choose the right pair of company and address</source>
        <translation>正しい会社と住所の組み合わせを選択します。</translation>
    </message>
    <message>
        <source>Is none of them right? Choose none, and go on to the next step.</source>
        <translation>該当するものがない場合は、選択せずに次の手順に進みます。</translation>
    </message>
    <message>
        <source>Choose the address, or “Register a new address”</source>
        <translation>住所、または「新しい住所の登録」を選択します。</translation>
    </message>
    <message>
        <source>Address type</source>
        <comment>field</comment>
        <translation>住所のタイプ</translation>
    </message>
    <message>
        <source>I confirm that this address is right and may be shown with my requests.</source>
        <translation>この住所が正しいことを確認し、リクエストとともに表示されることに同意します。</translation>
    </message>
    <message>
        <source>For private use; the company name is then “{name}”.</source>
        <translation>個人で利用する場合に選択します。会社名には「{name}」が使用されます。</translation>
    </message>
    <message>
        <source>Register a new address</source>
        <comment>title</comment>
        <translation>新しい住所の登録</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <comment>field: a box to tick</comment>
        <translation>確認</translation>
    </message>
    <message>
        <source>Choose the address type “Company / Organization”</source>
        <translation>住所のタイプに「会社/組織」を選択します。</translation>
    </message>
    <message>
        <source>Tick the box that confirms the new address</source>
        <translation>新しい住所を確認し、チェックボックスをオンにします。</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <comment>keys</comment>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Go to the next or the previous control</source>
        <translation>次または前の項目への移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Press the main button, or open the chosen entry</source>
        <translation>主なボタンのクリック、または選択した項目の表示</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>ボタンのクリック、チェックボックスの切り替え</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <comment>keys</comment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move in lists, tables, choices, and the sections at the left</source>
        <translation>一覧、表、選択肢、および左側のセクション内の移動</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>keys</comment>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>On a closed list: open it and find what is typed</source>
        <translation>閉じた一覧を開いて、入力した文字を検索</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close a list or a dialog; leave a form, or the onboarding</source>
        <translation>一覧やダイアログを閉じる、フォームや利用開始の手続きを終了する</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <comment>keys</comment>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>In the mailbox: search</source>
        <translation>メールボックスでの検索</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <comment>keys</comment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Copy the selected text; numbers and domains have a button for it</source>
        <translation>選択した文字列のコピー (番号とドメインにはコピー用のボタンあり)</translation>
    </message>
    <message>
        <source>No email with the activation link</source>
        <translation>有効化のリンクを記載したメールが届かない</translation>
    </message>
    <message>
        <source>On a registry of this computer emails are in the mailbox of this program; where it has a mail server, they are in your own inbox.</source>
        <translation>このコンピューターの台帳では、メールはこのプログラムのメールボックスにあります。メールサーバーが設定されている場合は、ご自身の受信トレイに届きます。</translation>
    </message>
    <message>
        <source>Check the address, then send the email again. Only the latest link works.</source>
        <translation>メールアドレスを確認してから、メールを再送信してください。使用できるのは最新のリンクのみです。</translation>
    </message>
    <message>
        <source>A link does not open</source>
        <translation>リンクが開かない</translation>
    </message>
    <message>
        <source>Copy its code into the page instead; the code is in the same email.</source>
        <translation>リンクの代わりに、同じメールに記載されたコードをページに入力してください。</translation>
    </message>
    <message>
        <source>In Preferences, you can set your desktop to open such links here.</source>
        <translation>[設定] で、リンクがこのプログラムで開くように設定できます。</translation>
    </message>
    <message>
        <source>The login is locked</source>
        <translation>ログインがロックされている</translation>
    </message>
    <message>
        <source>After five failures in a row an address is locked for some minutes.</source>
        <translation>ログインに続けて5回失敗すると、そのメールアドレスは数分間ロックされます。</translation>
    </message>
    <message>
        <source>“Forgot your password?” lifts the lock, and asks for a new password.</source>
        <translation>「パスワードをお忘れの場合」から新しいパスワードを設定すると、ロックが解除されます。</translation>
    </message>
    <message>
        <source>A postal code is not accepted</source>
        <translation>郵便番号が受け付けられない</translation>
    </message>
    <message>
        <source>Its form, and the region it belongs to, depend on the country.</source>
        <translation>郵便番号の形式と対応する地域は、国によって異なります。</translation>
    </message>
    <message>
        <source>A code that is newer than the postal directory can be confirmed on the page.</source>
        <translation>郵便番号データにない新しい番号は、ページで確認のうえ使用できます。</translation>
    </message>
    <message>
        <source>The company is not in the list</source>
        <translation>会社が一覧にない</translation>
    </message>
    <message>
        <source>Choose “Register a new address”: it is yours alone.</source>
        <translation>「新しい住所の登録」を選択してください。登録した住所は、ほかのユーザーには表示されません。</translation>
    </message>
    <message>
        <source>The registry operator can add it to the directory for others.</source>
        <translation>オペレーターが会社名簿に追加すると、ほかのユーザーも使用できるようになります。</translation>
    </message>
    <message>
        <source>A request stays pending</source>
        <translation>リクエストが保留中のまま進まない</translation>
    </message>
    <message>
        <source>Its page says who holds it, since when, and what comes next on which date.</source>
        <translation>リクエストのページで、承認者、待機の開始日、次の予定とその日付を確認できます。</translation>
    </message>
    <message>
        <source>After some time the operator can decide too.</source>
        <translation>一定期間が過ぎると、オペレーターも処理できるようになります。</translation>
    </message>
    <message>
        <source>Access to a Smart Account is decided by its administrators: send a reminder.</source>
        <translation>スマートアカウントへのアクセスは管理者が処理します。リマインダーを送信してください。</translation>
    </message>
    <message>
        <source>A contract number is not found</source>
        <translation>契約番号が見つからない</translation>
    </message>
    <message>
        <source>Check the number; capital letters and hyphens make no difference.</source>
        <translation>番号を確認してください。大文字と小文字、ハイフンの有無は区別されません。</translation>
    </message>
    <message>
        <source>Contracts come from CSV files: whoever runs the registry imports them.</source>
        <translation>契約は CSV ファイルから登録します。インポートは台帳のオペレーターが行います。</translation>
    </message>
    <message>
        <source>A CSV file cannot be imported</source>
        <translation>CSV ファイルをインポートできない</translation>
    </message>
    <message>
        <source>Its first line names the columns. “Save a sample file” shows how.</source>
        <translation>先頭行に列名が必要です。[サンプルファイルの保存] で例を確認できます。</translation>
    </message>
    <message>
        <source>Every bad line is listed with its cause; nothing changes until all are right.</source>
        <translation>エラーのある行は原因とともに一覧表示されます。すべて正しくなるまで、何も変更されません。</translation>
    </message>
    <message>
        <source>Import companies first, then contracts, then bill-to IDs and serial numbers.</source>
        <translation>会社、契約、請求先 ID とシリアル番号の順にインポートしてください。</translation>
    </message>
    <message>
        <source>A contract number is denied</source>
        <translation>契約番号が登録できない</translation>
    </message>
    <message>
        <source>Its result says why, and has a button for what puts it right.</source>
        <translation>結果に理由と、対応するためのボタンが表示されます。</translation>
    </message>
    <message>
        <source>A number that is too new is checked again automatically when it can be used.</source>
        <translation>発行直後の番号は、登録できるようになると自動で再確認されます。</translation>
    </message>
    <message>
        <source>To ask about a number, forward the email with the results to support.</source>
        <translation>番号について問い合わせるときは、結果のメールをサポートに転送してください。</translation>
    </message>
    <message>
        <source>The registry cannot be reached</source>
        <translation>台帳に接続できない</translation>
    </message>
    <message>
        <source>Nothing was saved, and what you typed is still there. Try again.</source>
        <translation>何も保存されていませんが、入力内容は残っています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>If the problem remains, check that its folder can be written and has free space.</source>
        <translation>解決しない場合は、台帳のフォルダーに書き込めること、および空き容量があることを確認してください。</translation>
    </message>
    <message>
        <source>The program shows a report number</source>
        <translation>プログラムにレポート番号が表示される</translation>
    </message>
    <message>
        <source>It made a mistake and saved nothing. Quote the number to support.</source>
        <translation>プログラムの問題により、何も保存されていません。サポートにレポート番号をお知らせください。</translation>
    </message>
    <message>
        <source>The registry: people, companies, requests, emails, log</source>
        <translation>台帳: ユーザー、会社、リクエスト、メール、ログ</translation>
    </message>
    <message>
        <source>What was typed before login and not sent; gone after 7 days</source>
        <translation>ログイン前に入力し、送信していない内容 (7日後に削除)</translation>
    </message>
    <message>
        <source>The login that this computer remembers, if you asked for it</source>
        <translation>このコンピューターで保持するログイン状態 (選択した場合のみ)</translation>
    </message>
    <message>
        <source>How the windows look while nobody is logged in</source>
        <translation>ログインしていないときのウィンドウの表示設定</translation>
    </message>
    <message>
        <source>Settings of this registry, if there are any</source>
        <translation>この台帳の設定 (設定した場合のみ)</translation>
    </message>
    <message>
        <source>The mail server and its password, if emails leave by one</source>
        <translation>メールサーバーとそのパスワード (メールサーバーから送信する場合)</translation>
    </message>
    <message>
        <source>Only this user of the computer can read these files.</source>
        <translation>これらのファイルを閲覧できるのは、コンピューターのこのユーザーだけです。</translation>
    </message>
    <message>
        <source>The registry inside the program protects against mistakes and against other users of the computer, not against the person who owns its file.</source>
        <translation>プログラムに組み込まれた台帳は、操作の誤りやコンピューターのほかのユーザーからデータを保護しますが、台帳のファイルの所有者からは保護しません。</translation>
    </message>
    <message>
        <source>A checked copy is made by the command “smartwizard backup” with the name of a file.</source>
        <translation>検証済みのバックアップは、コマンド「smartwizard backup」にファイル名を指定して作成します。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存される情報</translation>
    </message>
    <message>
        <source>Your name, email, company, address, and phone, and what you request with them.</source>
        <translation>氏名、メールアドレス、会社、住所、電話番号、およびそれらを使用したリクエストの内容が保存されます。</translation>
    </message>
    <message>
        <source>The emails that the registry writes, and a log of what was done.</source>
        <translation>台帳から送信されたメールと、操作のログが保存されます。</translation>
    </message>
    <message>
        <source>The log keeps codes and references, never names or former personal values.</source>
        <translation>ログに残るのはコードと参照番号だけです。氏名や変更前の個人情報は残りません。</translation>
    </message>
    <message>
        <source>Passwords are kept only as a hash; links and codes are removed once used.</source>
        <translation>パスワードはハッシュとしてのみ保存されます。使用済みのリンクとコードは削除されます。</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>情報を閲覧できるユーザー</translation>
    </message>
    <message>
        <source>Whoever decides your request sees your name, email, company, and phone.</source>
        <translation>リクエストの承認者には、申請者の氏名、メールアドレス、会社、電話番号が表示されます。</translation>
    </message>
    <message>
        <source>An address that you register is offered to nobody but you.</source>
        <translation>登録した住所は、ほかのユーザーには表示されません。</translation>
    </message>
    <message>
        <source>An account decides what is shown of its administrators.</source>
        <translation>管理者の情報をどこまで表示するかは、アカウントごとに設定されます。</translation>
    </message>
    <message>
        <source>The registry operator sees accounts, requests, and the log; no passwords or links.</source>
        <translation>オペレーターは、アカウント、リクエスト、ログを閲覧できます。パスワードとリンクは閲覧できません。</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>情報の送信先</translation>
    </message>
    <message>
        <source>Nothing is sent to Cisco. You carry an application to Cisco.com yourself.</source>
        <translation>シスコには何も送信されません。Cisco.com での手続きは、各自で行います。</translation>
    </message>
    <message>
        <source>Emails leave by a mail server only where the registry operator has set one up.</source>
        <translation>台帳のオペレーターがメールサーバーを設定した場合に限り、メールはメールサーバーから送信されます。</translation>
    </message>
    <message>
        <source>Pages in the browser open only when you click their link.</source>
        <translation>ブラウザーのページは、リンクをクリックしたときにのみ開きます。</translation>
    </message>
    <message>
        <source>The program sends no statistics, and loads nothing from elsewhere.</source>
        <translation>プログラムが統計情報を送信したり、外部から何かを読み込んだりすることはありません。</translation>
    </message>
    <message>
        <source>A private person has no company: the company name is then “{name}”.</source>
        <translation>個人で利用する場合は会社がないため、会社名には「{name}」が使用されます。</translation>
    </message>
    <message>
        <source>Request number</source>
        <comment>field</comment>
        <translation>リクエスト番号</translation>
    </message>
    <message>
        <source>Invitation number</source>
        <comment>field</comment>
        <translation>招待番号</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field: of a contract, bill-to ID or product</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>With no end</source>
        <comment>until when an access holds</comment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Access to {number}</source>
        <translation>{number} のアクセス権</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: registered access</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>{kind}</source>
        <comment>label: the kind of a number</comment>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>Access type</source>
        <comment>field</comment>
        <translation>アクセスの種類</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>when an access began</comment>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>column of a table: last day of an access</comment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Accepted terms</source>
        <comment>version that was accepted</comment>
        <translation>同意した条項</translation>
    </message>
    <message>
        <source>Contracts under it</source>
        <comment>of a bill-to ID</comment>
        <translation>含まれる契約</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>about an access</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>None named</source>
        <comment>instead of virtual accounts</comment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Next date</source>
        <comment>field: when something happens</comment>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>リクエストの種類</translation>
    </message>
    <message>
        <source>Domain until now</source>
        <translation>変更前のアカウントドメイン</translation>
    </message>
    <message>
        <source>Scope of Access</source>
        <comment>where a role holds</comment>
        <translation>アクセス範囲</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of an access</comment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>whose address it is</comment>
        <translation>招待先</translation>
    </message>
    <message>
        <source>Granted</source>
        <comment>a role by a decision</comment>
        <translation>付与したアクセス権</translation>
    </message>
    <message>
        <source>{role}: {place}</source>
        <comment>a role and where it holds</comment>
        <translation>{role}: {place}</translation>
    </message>
    <message>
        <source>{role}: {place}, until {date}</source>
        <comment>a role, where it holds, and its last day</comment>
        <translation>{role}: {place}、{date}まで</translation>
    </message>
    <message>
        <source>No Smart Account found</source>
        <translation>スマートアカウントが見つかりません</translation>
    </message>
    <message>
        <source>Smart Account found</source>
        <translation>スマートアカウントが見つかりました</translation>
    </message>
    <message>
        <source>You have access already</source>
        <translation>すでにアクセス権があります</translation>
    </message>
    <message>
        <source>You have all access already</source>
        <translation>すでにすべてのアクセス権があります</translation>
    </message>
    <message>
        <source>Your request is still open</source>
        <translation>リクエストはまだ処理されていません</translation>
    </message>
    <message>
        <source>Send Reminder</source>
        <comment>button</comment>
        <translation>リマインダーの送信</translation>
    </message>
    <message>
        <source>Nobody administers it now. You can send the request: the registry operator names an administrator, who then decides.</source>
        <translation>現在、管理者がいません。リクエストは送信できます。台帳のオペレーターが管理者を指定したあと、その管理者が処理します。</translation>
    </message>
    <message>
        <source>Account Type</source>
        <comment>field</comment>
        <translation>アカウントタイプ</translation>
    </message>
    <message>
        <source>Who decides</source>
        <comment>list of people</comment>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Your access until now</source>
        <translation>現在のアクセス権</translation>
    </message>
    <message>
        <source>Contact Number</source>
        <comment>field</comment>
        <translation>連絡先電話番号</translation>
    </message>
    <message>
        <source>Justification for Modifying Domain ID</source>
        <translation>ドメイン変更の理由</translation>
    </message>
    <message>
        <source>{then} → {now}</source>
        <comment>a value before and after</comment>
        <translation>{then} → {now}</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>field</comment>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>For ordering</source>
        <comment>card with account domain</comment>
        <translation>注文に必要な情報</translation>
    </message>
    <message>
        <source>Your request</source>
        <comment>card</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>The Smart Account has been created.</source>
        <translation>スマートアカウントを作成しました。</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>title: one request</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Smart Account Request Pending</source>
        <translation>スマートアカウントのリクエストは保留中です</translation>
    </message>
    <message>
        <source>Access Request Pending</source>
        <translation>アクセスリクエストは保留中です</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>the account as the title of a page</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Nothing is left for you to do. An email tells you as soon as somebody decides.</source>
        <translation>対応は不要です。結果が決まりしだい、メールでお知らせします。</translation>
    </message>
    <message>
        <source>This request cannot be shown</source>
        <translation>このリクエストは表示できません</translation>
    </message>
    <message>
        <source>This request can no longer be shown to you</source>
        <translation>このリクエストは表示できなくなりました</translation>
    </message>
    <message>
        <source>Your role there has ended, or the request is gone. What you typed was not sent.</source>
        <translation>スマートアカウントのロールが終了したか、リクエストが削除されました。入力内容は送信されていません。</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <comment>button</comment>
        <translation>ホームへ移動</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>title</comment>
        <translation>今後の流れ</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave the onboarding</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Access Request Sent</source>
        <translation>アクセスリクエストを送信しました</translation>
    </message>
    <message>
        <source>An email was sent to those who decide: {who}.</source>
        <translation>承認者にメールを送信しました: {who}。</translation>
    </message>
    <message>
        <source>Who decides: {who}.</source>
        <translation>処理する担当者: {who}。</translation>
    </message>
    <message>
        <source>An email tells you what they decide. You can also follow the request in the list.</source>
        <translation>結果はメールでお知らせします。リクエストの状況は一覧でも確認できます。</translation>
    </message>
    <message>
        <source>Where your request stands</source>
        <translation>リクエストの経過</translation>
    </message>
    <message>
        <source>Request access to another account</source>
        <translation>別のアカウントへのアクセスのリクエスト</translation>
    </message>
    <message>
        <source>Manage Account</source>
        <comment>button</comment>
        <translation>アカウントの管理</translation>
    </message>
    <message>
        <source>Who decides: {who}</source>
        <translation>承認者: {who}</translation>
    </message>
    <message>
        <source>Others hold</source>
        <comment>heading: requests that others decide</comment>
        <translation>ほかの承認者が確認中</translation>
    </message>
    <message numerus="yes">
        <source>%n more request is waiting.</source>
        <translation>
            <numerusform>ほかに%n件のリクエストが承認待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A Smart Account needs two, so that it is not left alone when one of them leaves.</source>
        <translation>1名が不在になっても管理できるように、スマートアカウントには2名の管理者が必要です。</translation>
    </message>
    <message>
        <source>Invite another administrator</source>
        <translation>別の管理者の招待</translation>
    </message>
    <message>
        <source>Another domain is asked for: {domain}</source>
        <translation>ドメイン変更リクエストを送信済み: {domain}</translation>
    </message>
    <message>
        <source>{domain} stays in effect until this is decided.</source>
        <translation>処理されるまで、{domain} が有効です。</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>リクエストの表示</translation>
    </message>
    <message>
        <source>Check that the request is pending</source>
        <translation>リクエストが保留中であることを確認します。</translation>
    </message>
    <message>
        <source>Keep the request number</source>
        <translation>リクエスト番号を控えます。</translation>
    </message>
    <message>
        <source>Support asks for it first.</source>
        <translation>サポートに問い合わせるときに必要です。</translation>
    </message>
    <message>
        <source>Open the email “Smart Account Setup Pending”</source>
        <translation>メール「スマートアカウントの設定が保留中です」を開きます。</translation>
    </message>
    <message>
        <source>It names only you and your contact details, never who decides.</source>
        <translation>申請者とその連絡先のみが記載されています。承認者は記載されていません。</translation>
    </message>
    <message>
        <source>Wait for the decision</source>
        <translation>結果を待ちます。</translation>
    </message>
    <message>
        <source>An email tells you that the Smart Account has been activated.</source>
        <translation>スマートアカウントが有効になると、メールでお知らせします。</translation>
    </message>
    <message>
        <source>Check that the Smart Account was created</source>
        <translation>スマートアカウントが作成されたことを確認します。</translation>
    </message>
    <message>
        <source>Copy the account domain and DEFAULT for your orders</source>
        <translation>注文用に、アカウントドメインと DEFAULT をコピーします。</translation>
    </message>
    <message>
        <source>Open Manage Account</source>
        <translation>[アカウントの管理] を開きます。</translation>
    </message>
    <message>
        <source>A Smart Account needs two, so that it is not left alone.</source>
        <translation>管理者が不在にならないように、スマートアカウントには2名の管理者が必要です。</translation>
    </message>
    <message>
        <source>No email about the activation? Contact support with the request number.</source>
        <translation>有効化のメールが届かない場合は、リクエスト番号を添えてサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>You are its administrator. An email with the details was sent to you.</source>
        <translation>このスマートアカウントの管理者に設定されました。詳細を記載したメールを送信しました。</translation>
    </message>
    <message>
        <source>Nothing is left for you to do. An email tells you the decision.</source>
        <translation>対応は不要です。結果はメールでお知らせします。</translation>
    </message>
    <message>
        <source>Account Name</source>
        <comment>field</comment>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button on the review page</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Check everything before it is sent</source>
        <translation>送信前の内容の確認</translation>
    </message>
    <message>
        <source>Create Account</source>
        <comment>button</comment>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>group on the review page</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account Information</source>
        <comment>heading</comment>
        <translation>アカウント情報</translation>
    </message>
    <message>
        <source>Requested by</source>
        <comment>group of facts</comment>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Invited by</source>
        <comment>group of facts</comment>
        <translation>招待者</translation>
    </message>
    <message>
        <source>Number and access</source>
        <comment>heading</comment>
        <translation>番号とアクセスの種類</translation>
    </message>
    <message>
        <source>Changed since the request was sent</source>
        <translation>リクエストの送信後に変更された項目</translation>
    </message>
    <message>
        <source>Where the request stands</source>
        <translation>リクエストの経過</translation>
    </message>
    <message>
        <source>Email domain</source>
        <comment>in a list of facts</comment>
        <translation>メールのドメイン</translation>
    </message>
    <message>
        <source>{company} ({domains})</source>
        <comment>a company and its email domains</comment>
        <translation>{company} ({domains})</translation>
    </message>
    <message>
        <source>{number}: {level}</source>
        <comment>a contract and its service level</comment>
        <translation>{number}: {level}</translation>
    </message>
    <message>
        <source>{request}, {date}: {access}, {result}</source>
        <comment>an earlier request</comment>
        <translation>{request}、{date}: {access}、{result}</translation>
    </message>
    <message>
        <source>The company was chosen from the directory.</source>
        <translation>会社は会社名簿から選択されています。</translation>
    </message>
    <message>
        <source>The company was typed by hand: it never matches by itself.</source>
        <translation>会社名は手入力のため、自動では一致しません。</translation>
    </message>
    <message>
        <source>The company is one that the contract names.</source>
        <translation>会社は契約先企業です。</translation>
    </message>
    <message>
        <source>The company is not one that the contract names.</source>
        <translation>会社は契約先企業ではありません。</translation>
    </message>
    <message>
        <source>The email is in a domain of the contract&apos;s companies.</source>
        <translation>メールアドレスは契約先企業のドメインです。</translation>
    </message>
    <message>
        <source>The email is not in a domain of the contract&apos;s companies.</source>
        <translation>メールアドレスは契約先企業のドメインではありません。</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>in a list of facts</comment>
        <translation>住所</translation>
    </message>
    <message>
        <source>Entitled companies</source>
        <comment>of a contract</comment>
        <translation>契約先企業</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>when a contract was</comment>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Read every group; Change brings you back here</source>
        <translation>すべての項目を確認します。[変更] で修正したあとは、このページに戻ります。</translation>
    </message>
    <message>
        <source>Copy what Cisco.com asks for, one by one or all at once</source>
        <translation>Cisco.com に入力する内容を、1つずつ、またはまとめてコピーします。</translation>
    </message>
    <message>
        <source>Click Create Account</source>
        <translation>[アカウントの作成] をクリックします。</translation>
    </message>
    <message>
        <source>With a prefix, whoever decides gets your note by email.</source>
        <translation>プレフィックスを追加した場合、メッセージは承認者にメールで届きます。</translation>
    </message>
    <message>
        <source>Nothing is created or sent before you click Create Account.</source>
        <translation>[アカウントの作成] をクリックするまで、何も作成または送信されません。</translation>
    </message>
    <message>
        <source>This request needs an approval</source>
        <translation>このリクエストには承認が必要です</translation>
    </message>
    <message>
        <source>The account is ready at once</source>
        <translation>アカウントはすぐに使用できます</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>in a list of facts</comment>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>label</comment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Enter the email address of your account</source>
        <translation>アカウントのメールアドレスを入力します。</translation>
    </message>
    <message>
        <source>Click Next</source>
        <comment>guide step</comment>
        <translation>[次へ] をクリックします。</translation>
    </message>
    <message>
        <source>Click Login</source>
        <comment>guide step</comment>
        <translation>[ログイン] をクリックします。</translation>
    </message>
    <message>
        <source>Account Visibility</source>
        <comment>field</comment>
        <translation>アカウントの公開範囲</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>account visibility</comment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Partners find the account in their lists.</source>
        <translation>パートナーの一覧にアカウントが表示されます。</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>account visibility</comment>
        <translation>非公開</translation>
    </message>
    <message>
        <source>The account appears in no list.</source>
        <translation>アカウントはどの一覧にも表示されません。</translation>
    </message>
    <message>
        <source>Edit the properties</source>
        <translation>プロパティの編集</translation>
    </message>
    <message>
        <source>Unique among all organizations, in Latin letters.</source>
        <translation>ほかの組織と重複しない名前を、ローマ字で入力してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button: changed properties</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>It identifies the account in orders and requests; later it can be changed only by request.</source>
        <translation>注文やリクエストでアカウントを識別します。作成後の変更にはリクエストが必要です。</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: the account domain</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Read by whoever decides, in any language.</source>
        <translation>承認者が読みます。言語は問いません。</translation>
    </message>
    <message>
        <source>Check the account name</source>
        <translation>アカウント名を確認します。</translation>
    </message>
    <message>
        <source>Check the account domain</source>
        <translation>アカウントドメインを確認します。</translation>
    </message>
    <message>
        <source>To add a prefix, click Edit: Option, Prefix, Note, OK.</source>
        <translation>プレフィックスを追加するには、[編集] をクリックし、オプション、プレフィックス、メッセージを入力して [OK] をクリックします。</translation>
    </message>
    <message>
        <source>Write why you need another domain</source>
        <translation>別のドメインが必要な理由を入力します。</translation>
    </message>
    <message>
        <source>Only for a prefix or a different domain.</source>
        <translation>プレフィックスを追加する場合、または別のドメインを使用する場合のみ必要です。</translation>
    </message>
    <message>
        <source>Check the headquarters; click Edit to change the address</source>
        <translation>本社住所を確認します。変更するには [編集] をクリックします。</translation>
    </message>
    <message>
        <source>Add a Different Address asks for country, postal code, city, and street.</source>
        <translation>[別の住所の追加] では、国、郵便番号、市区町村、番地を入力します。</translation>
    </message>
    <message>
        <source>Check that the account visibility is Public</source>
        <translation>アカウントの公開範囲が「公開」であることを確認します。</translation>
    </message>
    <message>
        <source>Click Next to check everything</source>
        <translation>[次へ] をクリックして、内容を確認します。</translation>
    </message>
    <message>
        <source>With a prefix, the account waits for an administrator of the account at the parent domain. Talk to that person first.</source>
        <translation>プレフィックスを追加すると、上位ドメインのアカウントの管理者が承認するまで、アカウントの設定は保留されます。あらかじめ管理者に相談してください。</translation>
    </message>
    <message>
        <source>Usually an organization has one Smart Account. A prefix is for a part of it, such as a branch.</source>
        <translation>通常、スマートアカウントは1つの組織に1つです。プレフィックスは、支社など組織の一部で使用する場合に追加します。</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: the headquarters</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>status of a request</comment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a request</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a request</comment>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a request</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a request</comment>
        <translation>登録不可</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a request</comment>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a request</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>status of a request</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of an invitation</comment>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of an invitation</comment>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of an invitation</comment>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>status of an invitation</comment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of an invitation</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Pending activation</source>
        <comment>status of a Cisco account</comment>
        <translation>有効化待ち</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a Cisco account</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a Cisco account</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Closing</source>
        <comment>status of a Cisco account</comment>
        <translation>閉鎖手続き中</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a Smart Account</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Provisional</source>
        <comment>status of a Smart Account</comment>
        <translation>仮登録</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a Smart Account</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a Smart Account</comment>
        <translation>閉鎖済み</translation>
    </message>
    <message>
        <source>Smart Account Administrator</source>
        <comment>role</comment>
        <translation>スマートアカウント管理者</translation>
    </message>
    <message>
        <source>Smart Account Approver</source>
        <comment>role</comment>
        <translation>スマートアカウント承認者</translation>
    </message>
    <message>
        <source>Smart Account User</source>
        <comment>role</comment>
        <translation>スマートアカウントユーザー</translation>
    </message>
    <message>
        <source>Virtual Account Administrator</source>
        <comment>role</comment>
        <translation>バーチャルアカウント管理者</translation>
    </message>
    <message>
        <source>Virtual Account User</source>
        <comment>role</comment>
        <translation>バーチャルアカウントユーザー</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Requester</source>
        <comment>role</comment>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Public</source>
        <comment>visibility of an account</comment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>visibility of an account</comment>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Customer Smart Account</source>
        <comment>type of a Smart Account</comment>
        <translation>カスタマー スマートアカウント</translation>
    </message>
    <message>
        <source>Holding Account</source>
        <comment>type of a Smart Account</comment>
        <translation>ホールディング アカウント</translation>
    </message>
    <message>
        <source>Prefix request</source>
        <comment>kind of request</comment>
        <translation>プレフィックスのリクエスト</translation>
    </message>
    <message>
        <source>Request for a different domain</source>
        <comment>kind of request</comment>
        <translation>ドメイン変更リクエスト</translation>
    </message>
    <message>
        <source>Smart Account request for a customer</source>
        <comment>kind of request</comment>
        <translation>お客様のスマートアカウントのリクエスト</translation>
    </message>
    <message>
        <source>Access request</source>
        <comment>kind of request</comment>
        <translation>アクセスリクエスト</translation>
    </message>
    <message>
        <source>Virtual account access request</source>
        <comment>kind of request</comment>
        <translation>バーチャルアカウントのアクセスリクエスト</translation>
    </message>
    <message>
        <source>New domain for an existing account</source>
        <comment>kind of request</comment>
        <translation>既存アカウントのドメイン変更リクエスト</translation>
    </message>
    <message>
        <source>Contract access request</source>
        <comment>kind of request</comment>
        <translation>契約アクセスのリクエスト</translation>
    </message>
    <message>
        <source>Ordering access request</source>
        <comment>kind of request</comment>
        <translation>注文のアクセスリクエスト</translation>
    </message>
    <message>
        <source>Invitation</source>
        <comment>kind of request</comment>
        <translation>招待</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>access type of a request</comment>
        <translation>スマートアカウント</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>access type of a request</comment>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>New Smart Account</source>
        <comment>access type of a request</comment>
        <translation>新しいスマートアカウント</translation>
    </message>
    <message>
        <source>Account Domain</source>
        <comment>access type of a request</comment>
        <translation>アカウントドメイン</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>access type of a request</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Email outside the account domain</source>
        <comment>why a role is suspended</comment>
        <translation>アカウントドメイン外のメールアドレス</translation>
    </message>
    <message>
        <source>We do not know this person.</source>
        <comment>why declined</comment>
        <translation>この人物に心当たりがありません。</translation>
    </message>
    <message>
        <source>The reason does not say what it is for.</source>
        <comment>why declined</comment>
        <translation>理由から目的がわかりません。</translation>
    </message>
    <message>
        <source>It is not clear which virtual account is needed.</source>
        <comment>why declined</comment>
        <translation>必要なバーチャルアカウントがわかりません。</translation>
    </message>
    <message>
        <source>Another Smart Account is the right one.</source>
        <comment>why declined</comment>
        <translation>別のスマートアカウントが適切です。</translation>
    </message>
    <message>
        <source>It is not needed for the work.</source>
        <comment>why declined</comment>
        <translation>業務に必要ではありません。</translation>
    </message>
    <message>
        <source>The person has left the company.</source>
        <comment>why revoked</comment>
        <translation>退職したため。</translation>
    </message>
    <message>
        <source>The person has other duties now.</source>
        <comment>why revoked</comment>
        <translation>担当業務が変わったため。</translation>
    </message>
    <message>
        <source>The work it was given for has ended.</source>
        <comment>why revoked</comment>
        <translation>付与の目的だった業務が終了したため。</translation>
    </message>
    <message>
        <source>It gives more rights than are needed.</source>
        <comment>why revoked</comment>
        <translation>必要以上の権限が付与されていたため。</translation>
    </message>
    <message>
        <source>It was granted by mistake.</source>
        <comment>why revoked</comment>
        <translation>誤って付与されたため。</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>kind of email</comment>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>kind of email</comment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Change of email</source>
        <comment>kind of email</comment>
        <translation>メールアドレスの変更</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>kind of email</comment>
        <translation>スマートアカウント</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>kind of email</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>kind of email</comment>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>kind of email</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Company / Organization</source>
        <comment>type of address</comment>
        <translation>会社/組織</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>type of address</comment>
        <translation>自宅</translation>
    </message>
    <message>
        <source>Cisco account</source>
        <comment>topic of a support case</comment>
        <translation>シスコ アカウント</translation>
    </message>
    <message>
        <source>Smart Account and licenses</source>
        <comment>topic of a support case</comment>
        <translation>スマートアカウントとライセンス</translation>
    </message>
    <message>
        <source>Contract registration</source>
        <comment>topic of a support case</comment>
        <translation>契約の登録</translation>
    </message>
    <message>
        <source>Bill-to ID for ordering</source>
        <comment>topic of a support case</comment>
        <translation>注文用の請求先 ID</translation>
    </message>
    <message>
        <source>Content of a contract</source>
        <comment>topic of a support case</comment>
        <translation>契約の内容</translation>
    </message>
    <message>
        <source>Buying</source>
        <comment>topic of a support case</comment>
        <translation>購入</translation>
    </message>
    <message>
        <source>Feedback</source>
        <comment>topic of a support case</comment>
        <translation>ご意見・ご感想</translation>
    </message>
    <message>
        <source>Administration</source>
        <comment>job function</comment>
        <translation>総務</translation>
    </message>
    <message>
        <source>Customer service</source>
        <comment>job function</comment>
        <translation>カスタマーサービス</translation>
    </message>
    <message>
        <source>Education and training</source>
        <comment>job function</comment>
        <translation>教育・研修</translation>
    </message>
    <message>
        <source>Engineering</source>
        <comment>job function</comment>
        <translation>エンジニアリング</translation>
    </message>
    <message>
        <source>Finance and accounting</source>
        <comment>job function</comment>
        <translation>財務・経理</translation>
    </message>
    <message>
        <source>Human resources</source>
        <comment>job function</comment>
        <translation>人事</translation>
    </message>
    <message>
        <source>Information technology</source>
        <comment>job function</comment>
        <translation>情報システム</translation>
    </message>
    <message>
        <source>Legal</source>
        <comment>job function</comment>
        <translation>法務</translation>
    </message>
    <message>
        <source>General management</source>
        <comment>job function</comment>
        <translation>経営</translation>
    </message>
    <message>
        <source>Marketing</source>
        <comment>job function</comment>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>Network operations</source>
        <comment>job function</comment>
        <translation>ネットワーク運用</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>job function</comment>
        <translation>製造</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <comment>job function</comment>
        <translation>購買・調達</translation>
    </message>
    <message>
        <source>Research and development</source>
        <comment>job function</comment>
        <translation>研究開発</translation>
    </message>
    <message>
        <source>Sales</source>
        <comment>job function</comment>
        <translation>営業</translation>
    </message>
    <message>
        <source>Information security</source>
        <comment>job function</comment>
        <translation>情報セキュリティ</translation>
    </message>
    <message>
        <source>Technical support</source>
        <comment>job function</comment>
        <translation>技術サポート</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>job function</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Owner or partner</source>
        <comment>job level</comment>
        <translation>オーナー・共同経営者</translation>
    </message>
    <message>
        <source>Executive board</source>
        <comment>job level</comment>
        <translation>役員</translation>
    </message>
    <message>
        <source>Vice president</source>
        <comment>job level</comment>
        <translation>本部長</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>job level</comment>
        <translation>部長</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>job level</comment>
        <translation>課長</translation>
    </message>
    <message>
        <source>Team leader</source>
        <comment>job level</comment>
        <translation>係長・チームリーダー</translation>
    </message>
    <message>
        <source>Project manager</source>
        <comment>job level</comment>
        <translation>プロジェクトマネージャー</translation>
    </message>
    <message>
        <source>Specialist</source>
        <comment>job level</comment>
        <translation>専門職</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>job level</comment>
        <translation>一般社員</translation>
    </message>
    <message>
        <source>Consultant</source>
        <comment>job level</comment>
        <translation>コンサルタント</translation>
    </message>
    <message>
        <source>Student or trainee</source>
        <comment>job level</comment>
        <translation>学生・実習生</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>job level</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Enter “{field}”</source>
        <comment>guide step</comment>
        <translation>「{field}」を入力します。</translation>
    </message>
    <message>
        <source>Choose “{field}” from the list</source>
        <translation>一覧から「{field}」を選択します。</translation>
    </message>
    <message>
        <source>Prefecture, city, and the beginning of the address are filled in.</source>
        <translation>都道府県、市区町村、住所の最初の部分が自動入力されます。</translation>
    </message>
    <message>
        <source>Leave it empty if there is none.</source>
        <translation>該当するものがない場合は、空欄のままにします。</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>button</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Company information verified. Click Update again to save it.</source>
        <translation>会社情報を確認しました。保存するには、もう一度 [更新] をクリックしてください。</translation>
    </message>
    <message>
        <source>Update saved</source>
        <comment>company information</comment>
        <translation>更新を保存しました</translation>
    </message>
    <message>
        <source>Step by step to a Smart Account: a Cisco account, the company information, and the Smart Account itself.</source>
        <translation>スマートアカウントの作成まで、シスコ アカウント、会社情報、スマートアカウントの順に登録します。</translation>
    </message>
    <message>
        <source>Without logging in</source>
        <comment>heading</comment>
        <translation>ログインせずにできる操作</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Every request of this registry appears here, whoever decides it.</source>
        <translation>承認者にかかわらず、この台帳のすべてのリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>Your turn</source>
        <comment>chip: this waits for you</comment>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <comment>filter of a list of requests</comment>
        <translation>自分の承認待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n Smart Account is waiting for an administrator</source>
        <translation>
            <numerusform>管理者の任命が必要なスマートアカウント (%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint somebody of the account domain.</source>
        <translation>アカウントドメインのユーザーを任命してください。</translation>
    </message>
    <message>
        <source>See the accounts</source>
        <translation>アカウントの表示</translation>
    </message>
    <message>
        <source>Company phone</source>
        <comment>field</comment>
        <translation>会社の電話番号</translation>
    </message>
    <message>
        <source>With the area code. A leading 0 that is not dialed from abroad is dropped.</source>
        <translation>市外局番から入力してください。国外からの発信に不要な先頭の 0 は省略されます。</translation>
    </message>
    <message>
        <source>Ready to create a Smart Account</source>
        <translation>スマートアカウントの作成: 準備完了</translation>
    </message>
    <message>
        <source>Ready to request access</source>
        <translation>アクセスのリクエスト: 準備完了</translation>
    </message>
    <message>
        <source>Ready to order</source>
        <translation>注文: 準備完了</translation>
    </message>
    <message>
        <source>Ready to contact support</source>
        <translation>サポートへの問い合わせ: 準備完了</translation>
    </message>
    <message>
        <source>Not ready to create a Smart Account</source>
        <translation>スマートアカウントの作成: 情報不足</translation>
    </message>
    <message>
        <source>Not ready to request access</source>
        <translation>アクセスのリクエスト: 情報不足</translation>
    </message>
    <message>
        <source>Not ready to order</source>
        <translation>注文: 情報不足</translation>
    </message>
    <message>
        <source>Not ready to ask support about Smart Accounts</source>
        <translation>スマートアカウントに関する問い合わせ: 情報不足</translation>
    </message>
    <message>
        <source>Add the company name</source>
        <translation>会社名の登録</translation>
    </message>
    <message>
        <source>Add the address</source>
        <translation>住所の登録</translation>
    </message>
    <message>
        <source>Add the phone</source>
        <translation>電話番号の登録</translation>
    </message>
    <message>
        <source>Register a contract</source>
        <comment>link</comment>
        <translation>契約の登録</translation>
    </message>
    <message>
        <source>A registered contract helps support to answer.</source>
        <translation>契約を登録しておくと、サポートが回答しやすくなります。</translation>
    </message>
    <message>
        <source>Readiness</source>
        <comment>title of a card</comment>
        <translation>準備状況</translation>
    </message>
    <message>
        <source>The list of requests has changed.</source>
        <translation>リクエストの一覧が更新されました。</translation>
    </message>
    <message>
        <source>Search by name or email</source>
        <translation>名前またはメールアドレスで検索</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>filter of a list</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>All statuses</source>
        <comment>filter of a list</comment>
        <translation>すべてのステータス</translation>
    </message>
    <message>
        <source>No requests found</source>
        <translation>リクエストが見つかりません</translation>
    </message>
    <message>
        <source>Search for another word, or show the requests of every status.</source>
        <translation>別の語句で検索するか、すべてのステータスのリクエストを表示してください。</translation>
    </message>
    <message>
        <source>{first}–{last} of {total}</source>
        <comment>which lines of a list</comment>
        <translation>{first}〜{last}件 (全{total}件)</translation>
    </message>
    <message>
        <source>Click a status to see the request, or press Enter on its row.</source>
        <translation>ステータスをクリックするか、行で Enter キーを押すと、リクエストが表示されます。</translation>
    </message>
    <message>
        <source>Account Requests</source>
        <comment>section</comment>
        <translation>アカウントリクエスト</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>すべてのリクエストの表示</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>page of a list</comment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>page of a list</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Requested by</source>
        <comment>column of a table</comment>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Contract Number / Bill-to ID / Serial Number / Smart Account</source>
        <translation>契約番号 / 請求先 ID / シリアル番号 / スマートアカウント</translation>
    </message>
    <message>
        <source>Access Types</source>
        <comment>column of a table</comment>
        <translation>アクセスの種類</translation>
    </message>
    <message>
        <source>Request Date</source>
        <comment>column of a table</comment>
        <translation>リクエスト日</translation>
    </message>
    <message>
        <source>Administrators</source>
        <comment>column of a table</comment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>due {date}</source>
        <comment>below the date of a request: decide by</comment>
        <translation>期限: {date}</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path} に保存しました。</translation>
    </message>
    <message>
        <source>Nobody decides it anymore. You can ask again at any time.</source>
        <translation>リクエストは処理されなくなります。いつでもあらためてリクエストできます。</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>メッセージを変更しました。</translation>
    </message>
    <message>
        <source>The contract was locked: its numbers are no longer approved automatically.</source>
        <translation>契約をロックしました。今後、この契約の番号は自動では承認されません。</translation>
    </message>
    <message>
        <source>The contract was unlocked.</source>
        <translation>契約のロックを解除しました。</translation>
    </message>
    <message>
        <source>The comment was added. Only those who decide see it.</source>
        <translation>コメントを追加しました。承認する人だけに表示されます。</translation>
    </message>
    <message>
        <source>The access was revoked. {name} is told by email.</source>
        <translation>アクセス権を取り消しました。{name} さんにメールで通知します。</translation>
    </message>
    <message>
        <source>{access}: {number}</source>
        <comment>what was granted</comment>
        <translation>{access}: {number}</translation>
    </message>
    <message>
        <source>Nobody decides it anymore. You can request access again at any time.</source>
        <translation>このリクエストは処理されなくなります。アクセスはいつでもあらためてリクエストできます。</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>このリクエストを取り下げますか?</translation>
    </message>
    <message>
        <source>Its name and domain are free for others at once. Nobody decides it anymore.</source>
        <translation>アカウント名とドメインは、すぐにほかのユーザーが使用できるようになります。リクエストは処理されません。</translation>
    </message>
    <message>
        <source>Keep the request</source>
        <translation>リクエストの継続</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of a table</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>リクエストの保存</translation>
    </message>
    <message>
        <source>{name} invites you.</source>
        <translation>{name} さんからの招待です。</translation>
    </message>
    <message>
        <source>{name} asked today.</source>
        <translation>{name} さんが本日リクエストしました。</translation>
    </message>
    <message numerus="yes">
        <source>{name} asked %n day ago.</source>
        <translation>
            <numerusform>{name} さんが%n日前にリクエストしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent today</source>
        <comment>when a request was sent</comment>
        <translation>本日送信</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n day</source>
        <translation>
            <numerusform>%n日間待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since {date}</source>
        <translation>{date}から期限超過中</translation>
    </message>
    <message>
        <source>Expires on {date}</source>
        <translation>{date}に期限切れ</translation>
    </message>
    <message>
        <source>Decide by {date}</source>
        <translation>{date}までに処理</translation>
    </message>
    <message>
        <source>Overdue from {date}</source>
        <translation>{date}から期限超過</translation>
    </message>
    <message>
        <source>The operator can decide too from {date}</source>
        <translation>{date}からオペレーターも処理可能</translation>
    </message>
    <message>
        <source>Reset password</source>
        <comment>title</comment>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>Reset password</source>
        <comment>button</comment>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>Enter the email that you log in with. A link and a code are sent to it.</source>
        <translation>ログインに使用するメールアドレスを入力してください。リンクとコードが送信されます。</translation>
    </message>
    <message>
        <source>Send link</source>
        <comment>button: mail a link for a new password</comment>
        <translation>リンクの送信</translation>
    </message>
    <message>
        <source>If {email} has a Cisco account, a link and a code were sent there. They work once, until {moment}.</source>
        <translation>{email} のシスコ アカウントが存在する場合は、リンクとコードを送信しました。使用できるのは1回のみです。有効期限は{moment} です。</translation>
    </message>
    <message>
        <source>Choose a new password for {email}.</source>
        <translation>{email} の新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Confirm your new email</source>
        <translation>新しいメールアドレスの確認</translation>
    </message>
    <message>
        <source>From now on you log in with {email}.</source>
        <translation>今後は {email} でログインします。</translation>
    </message>
    <message>
        <source>Confirm email</source>
        <comment>button</comment>
        <translation>メールアドレスの確認</translation>
    </message>
    <message>
        <source>It was not me</source>
        <comment>title: restore the email of an account</comment>
        <translation>お心当たりがない場合</translation>
    </message>
    <message>
        <source>{email} stays or becomes again the email of your Cisco account. All sessions end.</source>
        <translation>シスコ アカウントのメールアドレスを {email} に維持または復元します。すべてのセッションが終了します。</translation>
    </message>
    <message>
        <source>Restore email</source>
        <comment>button</comment>
        <translation>メールアドレスの復元</translation>
    </message>
    <message>
        <source>This link cannot be used</source>
        <translation>このリンクは使用できません</translation>
    </message>
    <message>
        <source>The password is reset. You are logged in.</source>
        <translation>パスワードを再設定し、ログインしました。</translation>
    </message>
    <message>
        <source>All other sessions have ended, and an email confirms the new password.</source>
        <translation>ほかのセッションはすべて終了しました。パスワードの変更は、メールでお知らせします。</translation>
    </message>
    <message>
        <source>{email} is the email of your Cisco account now.</source>
        <translation>シスコ アカウントのメールアドレスを {email} に変更しました。</translation>
    </message>
    <message>
        <source>Both addresses are informed by email.</source>
        <translation>変更前と変更後の両方のメールアドレスに、メールでお知らせします。</translation>
    </message>
    <message>
        <source>{email} is the email of your Cisco account.</source>
        <translation>シスコ アカウントのメールアドレスは {email} です。</translation>
    </message>
    <message>
        <source>All sessions have ended. Log in, and change the password: somebody else may know it.</source>
        <translation>すべてのセッションが終了しました。パスワードが第三者に知られた可能性があります。ログインして、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Login</source>
        <comment>title</comment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>An email with an activation link was sent. Follow its link.</source>
        <translation>有効化のリンクを記載したメールを送信しました。メールのリンクを開いてください。</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <comment>announced</comment>
        <translation>ログインしました。</translation>
    </message>
    <message>
        <source>Logged in. Last login: {moment}</source>
        <translation>ログインしました。最終ログイン: {moment}</translation>
    </message>
    <message>
        <source>For your own organization, from the Cisco account on</source>
        <translation>シスコ アカウントの登録から、貴社のスマートアカウントの作成まで</translation>
    </message>
    <message>
        <source>Support, downloads, and orders for the contracts of your company</source>
        <translation>契約に基づくサポート、ダウンロード、注文のアクセス権</translation>
    </message>
    <message>
        <source>If you have a Cisco account in this registry</source>
        <translation>この台帳にシスコ アカウントがある場合</translation>
    </message>
    <message>
        <source>Properties, requests, and what orders need</source>
        <translation>プロパティ、リクエスト、注文に必要な情報</translation>
    </message>
    <message>
        <source>Your name, company, and access</source>
        <translation>氏名、会社、アクセス権</translation>
    </message>
    <message>
        <source>The emails that SmartWizard has written here</source>
        <translation>SmartWizard が送信したメール</translation>
    </message>
    <message>
        <source>A message to the desk that answers your question</source>
        <translation>サポート窓口への問い合わせの送信</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>title: guides and about</comment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>The guides, and what the program is</source>
        <translation>ガイドとプログラムの情報</translation>
    </message>
    <message>
        <source>Appoint</source>
        <comment>button: make somebody administrator of a Smart Account</comment>
        <translation>任命</translation>
    </message>
    <message numerus="yes">
        <source>{name} is an administrator of “{account}” now. %n person was told by email.</source>
        <translation>
            <numerusform>{name} さんを「{account}」の管理者に任命しました。%n名にメールでお知らせしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every Smart Account has an active administrator</source>
        <translation>すべてのスマートアカウントに有効な管理者がいます</translation>
    </message>
    <message>
        <source>Accounts without one appear here, so that you can appoint somebody.</source>
        <translation>有効な管理者がいないアカウントはここに表示され、管理者を任命できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n active administrator</source>
        <translation>
            <numerusform>有効な管理者 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Appoint an administrator for “{account}”</source>
        <translation>「{account}」の管理者の任命</translation>
    </message>
    <message>
        <source>Of somebody who has an active Cisco account in {domain}.</source>
        <translation>{domain} の有効なシスコ アカウントを持つユーザーのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Everyone with a role on the Smart Account reads it by email.</source>
        <translation>このスマートアカウントのロールを持つすべてのユーザーに、メールで送信されます。</translation>
    </message>
    <message>
        <source>Decide on “{name}” ({domain})</source>
        <translation>「{name}」({domain}) のリクエストの確認</translation>
    </message>
    <message>
        <source>Decide</source>
        <comment>button: open a request to approve or decline it</comment>
        <translation>リクエストの確認</translation>
    </message>
    <message>
        <source>Invitation to the Smart Account “{name}”</source>
        <translation>スマートアカウント「{name}」への招待</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>button: open an invitation to accept or decline it</comment>
        <translation>回答</translation>
    </message>
    <message>
        <source>Needs you now</source>
        <comment>heading: what waits for you</comment>
        <translation>対応が必要な項目</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>対応が必要な項目はありません</translation>
    </message>
    <message>
        <source>Requests to decide and everything else you need to do appear here.</source>
        <translation>承認待ちのリクエストなど、対応が必要な項目がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>See %n waiting request</source>
        <translation>
            <numerusform>承認待ちのリクエスト (%n件) の表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and save the company information</source>
        <translation>会社情報の確認と保存</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>ログインしていません</translation>
    </message>
    <message>
        <source>Log in to see and change your profile.</source>
        <translation>プロフィールを表示または変更するには、ログインしてください。</translation>
    </message>
    <message>
        <source>The operator&apos;s login has no profile</source>
        <translation>オペレーターのログインにプロフィールはありません</translation>
    </message>
    <message>
        <source>Its language and its password are under Preferences.</source>
        <translation>言語とパスワードは [設定] で変更できます。</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>tab</comment>
        <translation>個人</translation>
    </message>
    <message>
        <source>Company / Organization</source>
        <comment>tab</comment>
        <translation>会社/組織</translation>
    </message>
    <message>
        <source>Services &amp; Support</source>
        <comment>tab</comment>
        <translation>サービス&amp;サポート</translation>
    </message>
    <message>
        <source>Access Management</source>
        <comment>caption: sections</comment>
        <translation>アクセス管理</translation>
    </message>
    <message>
        <source>Profile Management</source>
        <comment>title</comment>
        <translation>プロフィール管理</translation>
    </message>
    <message>
        <source>Your Profile</source>
        <comment>card</comment>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Company Information</source>
        <comment>title</comment>
        <translation>会社情報</translation>
    </message>
    <message>
        <source>Last login: {moment}</source>
        <translation>最終ログイン: {moment}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button: go back and change</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Check the company name and the address</source>
        <translation>会社名と住所を確認します。</translation>
    </message>
    <message>
        <source>Enter the company phone</source>
        <translation>会社の電話番号を入力します。</translation>
    </message>
    <message>
        <source>Click Update</source>
        <comment>guide step</comment>
        <translation>[更新] をクリックします。</translation>
    </message>
    <message>
        <source>The company information is verified. Nothing is saved yet.</source>
        <translation>会社情報が確認されます。まだ保存されません。</translation>
    </message>
    <message>
        <source>Check the message “Company information verified”</source>
        <translation>メッセージ「会社情報を確認しました」を確認します。</translation>
    </message>
    <message>
        <source>Cancel, or any change, leads back to the step before.</source>
        <translation>[キャンセル] をクリックするか、内容を変更すると、前の手順に戻ります。</translation>
    </message>
    <message>
        <source>Click Update again</source>
        <translation>もう一度 [更新] をクリックします。</translation>
    </message>
    <message>
        <source>“Update saved” appears, and the Smart Account comes next.</source>
        <translation>「更新を保存しました」と表示され、スマートアカウントの手順に進みます。</translation>
    </message>
    <message>
        <source>At Cisco.com, leave out the leading 0 of the phone number. Here you can type it: the program drops it, and says so.</source>
        <translation>Cisco.com では、電話番号の先頭の 0 を省略してください。ここでは 0 を入力しても自動的に省略され、その旨が表示されます。</translation>
    </message>
    <message>
        <source>Preferred name, job function, and the like can be set in the profile at any time.</source>
        <translation>表示名や職種などは、プロフィールでいつでも設定できます。</translation>
    </message>
    <message>
        <source>Licenses</source>
        <comment>title: whose work is in the program</comment>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <comment>title of a card</comment>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <source>From nothing to a working Smart Account, step by step, in four languages.</source>
        <translation>スマートアカウントの利用開始まで、4つの言語で順に案内します。</translation>
    </message>
    <message>
        <source>SmartWizard is free software under the MIT license.</source>
        <translation>SmartWizard は、MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>SmartWizard is an independent project. It is not affiliated with, endorsed by, or sponsored by Cisco.</source>
        <translation>SmartWizard は独立したプロジェクトです。シスコとの提携関係はなく、シスコによる承認や後援も受けていません。</translation>
    </message>
    <message>
        <source>Cisco, Cisco.com, Smart Account, and Smart Licensing are names or trademarks of Cisco Systems, Inc. Trademarks belong to their owners.</source>
        <translation>Cisco、Cisco.com、Smart Account、および Smart Licensing は、Cisco Systems, Inc. の名称または商標です。商標は、それぞれの所有者に帰属します。</translation>
    </message>
    <message>
        <source>Text is shown in the fonts of your computer; the program includes none.</source>
        <translation>文字はコンピューターのフォントで表示されます。プログラムにフォントは含まれていません。</translation>
    </message>
    <message>
        <source>Trademarks</source>
        <comment>title of a card</comment>
        <translation>商標</translation>
    </message>
    <message>
        <source>This registry</source>
        <comment>title of a card</comment>
        <translation>この台帳</translation>
    </message>
    <message>
        <source>The program contains</source>
        <translation>プログラムに含まれるもの</translation>
    </message>
    <message>
        <source>It runs on, and does not contain</source>
        <translation>プログラムが使用し、含まれないもの</translation>
    </message>
    <message>
        <source>Show license</source>
        <comment>button</comment>
        <translation>ライセンスの表示</translation>
    </message>
    <message>
        <source>License: {name}</source>
        <comment>title of a dialog</comment>
        <translation>ライセンス: {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: close the window</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The email is sent again, at most once a minute. Only the latest link works.</source>
        <translation>メールを再送信します。再送信できるのは1分に1回までです。使用できるのは最新のリンクのみです。</translation>
    </message>
    <message>
        <source>You enter it below.</source>
        <translation>下の欄に入力します。</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>button</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button of an approver</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button: an invitation</comment>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button: an invitation</comment>
        <translation>辞退</translation>
    </message>
    <message>
        <source>{name} gets the role that you choose here.</source>
        <translation>{name} さんに、ここで選択したロールを付与します。</translation>
    </message>
    <message>
        <source>{name} gets access to {account} at once.</source>
        <translation>{name} さんに、{account} へのアクセス権がただちに付与されます。</translation>
    </message>
    <message>
        <source>You get the role {role} at once.</source>
        <translation>{role} のロールがすぐに付与されます。</translation>
    </message>
    <message>
        <source>Nothing is created or changed. The requester can send a new request at once.</source>
        <translation>何も作成または変更されません。申請者はすぐに新しいリクエストを送信できます。</translation>
    </message>
    <message>
        <source>No access is granted. The requester can send a new request at once.</source>
        <translation>アクセス権は付与されません。申請者はすぐに新しいリクエストを送信できます。</translation>
    </message>
    <message>
        <source>You get no role. Whoever invited you is told by email.</source>
        <translation>ロールは付与されません。招待者にはメールで通知します。</translation>
    </message>
    <message>
        <source>Choose Approve or Decline.</source>
        <translation>「承認」または「拒否」を選択してください。</translation>
    </message>
    <message>
        <source>The domain of the Smart Account becomes {domain} at once.</source>
        <translation>スマートアカウントのドメインがすぐに {domain} に変更されます。</translation>
    </message>
    <message>
        <source>Available Actions</source>
        <comment>heading over Approve and Decline</comment>
        <translation>利用可能なアクション</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>field: approve or decline</comment>
        <translation>決定</translation>
    </message>
    <message>
        <source>“{account}” is created, and {name} becomes its administrator.</source>
        <translation>「{account}」が作成され、{name} さんが管理者に設定されます。</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Required. {name} reads it by email.</source>
        <translation>必須です。{name} さんにメールで送信されます。</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>The registry inside the program protects against mistakes and against other users of the computer, not against the person who owns its file; everything else needs a server.</source>
        <translation>プログラムに組み込まれた台帳は、操作の誤りやコンピューターのほかのユーザーからデータを保護しますが、台帳のファイルの所有者からは保護しません。それ以上の保護にはサーバーが必要です。</translation>
    </message>
    <message>
        <source>The operator is set up. Log in as operator.</source>
        <translation>オペレーターを設定しました。オペレーターとしてログインしてください。</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>title</comment>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Email delivery</source>
        <comment>title</comment>
        <translation>メールの送信</translation>
    </message>
    <message>
        <source>Log in as operator</source>
        <translation>オペレーターとしてログイン</translation>
    </message>
    <message>
        <source>Who runs the registry sets how its emails are sent.</source>
        <translation>台帳のメールの送信方法は、オペレーターが設定します。</translation>
    </message>
    <message>
        <source>What waits for the operator is shown after the login.</source>
        <translation>オペレーターの対応が必要な項目は、ログイン後に表示されます。</translation>
    </message>
    <message>
        <source>{name} approved this request on {date}.</source>
        <translation>このリクエストは、{name}が{date} に承認しました。</translation>
    </message>
    <message>
        <source>{name} declined this request on {date}.</source>
        <translation>このリクエストは、{name}が{date} に拒否しました。</translation>
    </message>
    <message>
        <source>This number was denied on {date}.</source>
        <translation>この番号は、{date} に登録不可と判定されました。</translation>
    </message>
    <message>
        <source>{name} withdrew this request on {date}.</source>
        <translation>このリクエストは、{name}が{date} に取り下げました。</translation>
    </message>
    <message>
        <source>This request expired on {date}.</source>
        <translation>このリクエストは、{date} に期限が切れました。</translation>
    </message>
    <message>
        <source>{name} accepted this invitation on {date}.</source>
        <translation>{date}に {name} さんがこの招待を承諾しました。</translation>
    </message>
    <message>
        <source>{name} declined this invitation on {date}.</source>
        <translation>{date}に {name} さんがこの招待を辞退しました。</translation>
    </message>
    <message>
        <source>{name} took this invitation back on {date}.</source>
        <translation>{date}に {name} さんがこの招待を取り消しました。</translation>
    </message>
    <message>
        <source>This invitation expired on {date}.</source>
        <translation>この招待は{date}に期限が切れました。</translation>
    </message>
    <message>
        <source>The requester is told by email when the time to undo is over.</source>
        <translation>決定を取り消せる時間が過ぎると、申請者にメールが送信されます。</translation>
    </message>
    <message>
        <source>Reason for declining: {reason}</source>
        <translation>拒否の理由: {reason}</translation>
    </message>
    <message>
        <source>Reason for declining: “{reason}”</source>
        <translation>拒否の理由:「{reason}」</translation>
    </message>
    <message numerus="yes">
        <source>Possible again in %n second</source>
        <translation>
            <numerusform>%n秒後に再送信可能</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo decision</source>
        <comment>button</comment>
        <translation>決定の取り消し</translation>
    </message>
    <message numerus="yes">
        <source>%n second left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: nothing is kept</source>
        <translation>デモ: 何も保存されません</translation>
    </message>
    <message>
        <source>All people are invented. Everything is deleted when the program is closed.</source>
        <translation>登場する人物はすべて架空です。プログラムを閉じると、すべて削除されます。</translation>
    </message>
    <message>
        <source>Who can log in</source>
        <comment>title in the demo</comment>
        <translation>ログインできるユーザー</translation>
    </message>
    <message>
        <source>Everybody has the same password:</source>
        <translation>パスワードは全員同じです:</translation>
    </message>
    <message>
        <source>Emails of this registry have links that begin with smartwizard://. With this button your desktop opens them here.</source>
        <translation>この台帳のメールには、smartwizard:// で始まるリンクがあります。このボタンをクリックすると、リンクがこのプログラムで開くように設定されます。</translation>
    </message>
    <message>
        <source>Your desktop now opens smartwizard:// links with this program.</source>
        <translation>smartwizard:// のリンクをこのプログラムで開くように設定しました。</translation>
    </message>
    <message>
        <source>Links in emails</source>
        <comment>title of a card</comment>
        <translation>メールのリンク</translation>
    </message>
    <message>
        <source>Open links with this program</source>
        <translation>このプログラムでリンクを開く</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>title</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Preferences</source>
        <comment>tab</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>They apply on every computer where you log in with your Cisco account.</source>
        <translation>設定はシスコ アカウントに保存され、ログインするすべてのコンピューターに適用されます。</translation>
    </message>
    <message>
        <source>Language and time zone go with your login; the look stays on this computer.</source>
        <translation>言語とタイムゾーンはログインごとに、表示の設定はこのコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Nobody is logged in: these choices are for this computer.</source>
        <translation>ログインしていないため、このコンピューターの設定として保存されます。</translation>
    </message>
    <message>
        <source>{size}%</source>
        <comment>text size</comment>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>Of the windows and of the emails to you.</source>
        <translation>ウィンドウと受信するメールの言語です。</translation>
    </message>
    <message>
        <source>Of the windows on this computer.</source>
        <translation>このコンピューターのウィンドウの言語です。</translation>
    </message>
    <message>
        <source>In which dates and times are shown.</source>
        <translation>日付と時刻の表示に使用されます。</translation>
    </message>
    <message>
        <source>Beside each field is its name in the English guides.</source>
        <translation>各入力欄の横に、英語のガイドでの名称が表示されます。</translation>
    </message>
    <message>
        <source>One email a day at most, while requests wait for your decision.</source>
        <translation>承認待ちのリクエストがある間、1日1通までお送りします。</translation>
    </message>
    <message>
        <source>On this computer, while the program runs: a new request for you, a decision on one of yours.</source>
        <translation>このコンピューターで、プログラムの実行中に、新しい承認待ちのリクエストや、自分のリクエストの結果を通知します。</translation>
    </message>
    <message>
        <source>This desktop cannot show notifications.</source>
        <translation>このデスクトップ環境では通知を表示できません。</translation>
    </message>
    <message>
        <source>Preferences saved</source>
        <comment>message</comment>
        <translation>設定を保存しました</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <comment>setting: on or off</comment>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>Mail server saved</source>
        <comment>message</comment>
        <translation>メールサーバーを保存しました</translation>
    </message>
    <message>
        <source>Saved: emails stay in the Mailbox</source>
        <comment>message</comment>
        <translation>保存しました: メールはメールボックスに残ります</translation>
    </message>
    <message>
        <source>The mail server took a test email for {email}. Check that it arrives.</source>
        <translation>メールサーバーが {email} 宛てのテストメールを受け付けました。届いたことをご確認ください。</translation>
    </message>
    <message>
        <source>Answer of the mail server: {answer}</source>
        <translation>メールサーバーの応答: {answer}</translation>
    </message>
    <message>
        <source>Leave it empty to keep the password that is saved.</source>
        <translation>保存済みのパスワードを変更しない場合は、空欄のままにします。</translation>
    </message>
    <message>
        <source>They stay in the Mailbox</source>
        <comment>where emails go</comment>
        <translation>メールボックスに残す</translation>
    </message>
    <message>
        <source>Everyone who uses this computer account can read them there.</source>
        <translation>このコンピューターアカウントの利用者全員が、そこで読めます。</translation>
    </message>
    <message>
        <source>They leave by a mail server</source>
        <comment>where emails go</comment>
        <translation>メールサーバーから送信する</translation>
    </message>
    <message>
        <source>There is no Mailbox then. What nobody has opened there yet is sent.</source>
        <translation>その場合、メールボックスはなくなります。まだ開かれていないメールは送信されます。</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <comment>encryption</comment>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Usually at port 587</source>
        <translation>通常はポート 587</translation>
    </message>
    <message>
        <source>TLS</source>
        <comment>encryption</comment>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Usually at port 465</source>
        <translation>通常はポート 465</translation>
    </message>
    <message>
        <source>None</source>
        <comment>encryption</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only for a mail server on this computer</source>
        <translation>このコンピューター上のメールサーバーのみ</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Where emails go</source>
        <comment>label</comment>
        <translation>メールの送信先</translation>
    </message>
    <message>
        <source>As in {example}</source>
        <translation>例: {example}</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>label</comment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <comment>label: of the mail server</comment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <comment>label</comment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Sender address</source>
        <comment>label</comment>
        <translation>送信元アドレス</translation>
    </message>
    <message>
        <source>Emails come from this address; replies to it are not read here.</source>
        <translation>メールはこのアドレスから送信されます。返信はここでは読まれません。</translation>
    </message>
    <message>
        <source>Login at the mail server</source>
        <comment>label</comment>
        <translation>メールサーバーのログイン名</translation>
    </message>
    <message>
        <source>Send a test email</source>
        <comment>button</comment>
        <translation>テストメールの送信</translation>
    </message>
    <message>
        <source>Time zone</source>
        <comment>label</comment>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Show English labels</source>
        <translation>英語のラベルの表示</translation>
    </message>
    <message>
        <source>Reminders by email</source>
        <translation>メールによるリマインダー</translation>
    </message>
    <message>
        <source>As the computer</source>
        <comment>time zone</comment>
        <translation>コンピューターと同じ</translation>
    </message>
    <message>
        <source>Password</source>
        <comment>tab</comment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>A new password ends your other sessions; here you stay.</source>
        <translation>パスワードを変更すると、ほかのセッションは終了します。このセッションは継続されます。</translation>
    </message>
    <message>
        <source>You have sent no request yet</source>
        <translation>送信したリクエストはまだありません</translation>
    </message>
    <message>
        <source>Requests appear here, with who holds them and what comes next.</source>
        <translation>リクエストと、その担当者や今後の流れがここに表示されます。</translation>
    </message>
    <message>
        <source>An email tells you what was decided. While none has come, you can send a reminder once a day, or ask an administrator you know.</source>
        <translation>結果はメールでお知らせします。メールが届くまでは、1日1回リマインダーを送信するか、お知り合いの管理者に直接連絡できます。</translation>
    </message>
    <message>
        <source>View</source>
        <comment>a request</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Smart Accounts</source>
        <comment>title of a section</comment>
        <translation>スマートアカウント</translation>
    </message>
    <message>
        <source>Your Access Requests</source>
        <translation>アクセスリクエスト一覧</translation>
    </message>
    <message>
        <source>You have no role on a Smart Account yet</source>
        <translation>スマートアカウントのロールはまだありません</translation>
    </message>
    <message>
        <source>Request access to one that exists, or create one for your organization.</source>
        <translation>既存のアカウントへのアクセスをリクエストするか、貴社のアカウントを作成してください。</translation>
    </message>
    <message>
        <source>Press Enter on a row to manage the account; “Give up” ends your role at once.</source>
        <translation>行で Enter キーを押すと、アカウントを管理できます。[返上] をクリックすると、ロールはすぐに終了します。</translation>
    </message>
    <message>
        <source>The role was given up.</source>
        <translation>ロールを返上しました。</translation>
    </message>
    <message>
        <source>The registry operator was asked to name another administrator. You keep the role until then.</source>
        <translation>台帳のオペレーターに別の管理者の指定を依頼しました。それまではロールが維持されます。</translation>
    </message>
    <message>
        <source>You keep the role. The registry operator is told that nobody else is needed.</source>
        <translation>ロールは維持されます。別の管理者が不要になったことが、台帳のオペレーターに表示されます。</translation>
    </message>
    <message>
        <source>Existing Smart Account Access</source>
        <translation>スマートアカウントへの既存のアクセス権</translation>
    </message>
    <message>
        <source>Give up the role {role}?</source>
        <translation>{role} のロールを返上しますか?</translation>
    </message>
    <message>
        <source>Your access to “{account}” by this role ends at once.</source>
        <translation>このロールによる「{account}」へのアクセス権は、すぐに終了します。</translation>
    </message>
    <message>
        <source>Keep the role</source>
        <translation>ロールの維持</translation>
    </message>
    <message>
        <source>Give up</source>
        <comment>button: a role</comment>
        <translation>返上</translation>
    </message>
    <message>
        <source>Your company name and address are an entry of the company directory.</source>
        <translation>会社名と住所は、会社名簿に登録されているものです。</translation>
    </message>
    <message>
        <source>Your company name and address are your own: they are not an entry of the company directory.</source>
        <translation>会社名と住所は個別に登録されたもので、会社名簿にはありません。</translation>
    </message>
    <message>
        <source>No company information yet. Complete it: a Smart Account needs it.</source>
        <translation>会社情報が未登録です。スマートアカウントに必要なため、登録してください。</translation>
    </message>
    <message>
        <source>No address yet. One that you choose or register for your company appears here.</source>
        <translation>住所はまだありません。会社の住所を選択または登録すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No Smart Account at the domain of your email is shown to you.</source>
        <translation>メールアドレスのドメインに、表示できるスマートアカウントはありません。</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>chip: the address of the company information</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Company directory</source>
        <comment>title of a card</comment>
        <translation>会社名簿</translation>
    </message>
    <message>
        <source>Edit company information</source>
        <comment>button</comment>
        <translation>会社情報の編集</translation>
    </message>
    <message>
        <source>Smart Accounts at the domain of your email</source>
        <translation>メールアドレスのドメインのスマートアカウント</translation>
    </message>
    <message>
        <source>Known addresses</source>
        <comment>title of a card</comment>
        <translation>登録済みの住所</translation>
    </message>
    <message>
        <source>{kind}: {company}</source>
        <comment>an address</comment>
        <translation>{kind}: {company}</translation>
    </message>
    <message>
        <source>Request {number}</source>
        <comment>title</comment>
        <translation>リクエスト {number}</translation>
    </message>
    <message>
        <source>This request was settled while you looked at it. Your decision was not sent.</source>
        <translation>このリクエストは、表示している間に処理されました。今回の決定は送信されていません。</translation>
    </message>
    <message>
        <source>The decision was undone: the request is pending again.</source>
        <translation>決定を取り消しました。リクエストは保留中に戻りました。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>button: take a request back</comment>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Request again</source>
        <comment>button</comment>
        <translation>再リクエスト</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <comment>button</comment>
        <translation>アクセス権の取り消し</translation>
    </message>
    <message>
        <source>See the results</source>
        <comment>button: of numbers</comment>
        <translation>結果の表示</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>button: among deciders</comment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Save as text</source>
        <comment>button</comment>
        <translation>テキスト形式で保存</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <comment>button</comment>
        <translation>PDF 形式で保存</translation>
    </message>
    <message>
        <source>{path} cannot be written. Choose another folder, or another name.</source>
        <translation>{path} に保存できません。別のフォルダーまたは別の名前を選択してください。</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <comment>a person&apos;s words, quoted</comment>
        <translation>「{note}」</translation>
    </message>
    <message>
        <source>Change the headquarters</source>
        <translation>本社住所の変更</translation>
    </message>
    <message>
        <source>See Details</source>
        <comment>link: more about the account</comment>
        <translation>詳細の表示</translation>
    </message>
    <message>
        <source>Messages to support are sent from a Cisco account</source>
        <translation>サポートへの問い合わせは、シスコ アカウントから送信します</translation>
    </message>
    <message>
        <source>The operator&apos;s login cannot send one. Log out first, then log in with a Cisco account.</source>
        <translation>オペレーターのログインでは問い合わせを送信できません。先にログアウトしてから、シスコ アカウントでログインしてください。</translation>
    </message>
    <message>
        <source>Your cases</source>
        <comment>support cases</comment>
        <translation>ケース一覧</translation>
    </message>
    <message>
        <source>Case number</source>
        <comment>support case</comment>
        <translation>ケース番号</translation>
    </message>
    <message>
        <source>Mail server</source>
        <comment>title of a section</comment>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Failed emails</source>
        <comment>title of a section</comment>
        <translation>送信できなかったメール</translation>
    </message>
    <message>
        <source>The email to {email} is sent again.</source>
        <translation>{email} 宛てのメールを再送信します。</translation>
    </message>
    <message>
        <source>The emails of this registry stay on this computer, or leave by a mail server.</source>
        <translation>この台帳のメールは、このコンピューターに残すか、メールサーバーから送信します。</translation>
    </message>
    <message>
        <source>Show more</source>
        <comment>button</comment>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Every email has arrived or is on its way</source>
        <translation>すべてのメールは送信済み、または送信中です</translation>
    </message>
    <message>
        <source>Emails that a mail server refused for good appear here.</source>
        <translation>メールサーバーが最終的に受け付けなかったメールは、ここに表示されます。</translation>
    </message>
    <message>
        <source>Given up on {moment}</source>
        <translation>送信を中止した日時: {moment}</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of an email</comment>
        <translation>送信失敗</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>ケースはまだありません</translation>
    </message>
    <message>
        <source>A message that you send to support appears here, with its number.</source>
        <translation>サポートに送信した問い合わせが、ケース番号とともにここに表示されます。</translation>
    </message>
    <message>
        <source>{topic}</source>
        <comment>title of a support case</comment>
        <translation>{topic}</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>when a message was sent</comment>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Goes to the support desk: {email}</source>
        <translation>宛先: サポート窓口 ({email})</translation>
    </message>
    <message>
        <source>Goes to the registry operator</source>
        <translation>宛先: オペレーター</translation>
    </message>
    <message>
        <source>Goes to the registry operator; whoever sold the contract knows more</source>
        <translation>宛先: オペレーター (詳細は契約の販売元へ)</translation>
    </message>
    <message>
        <source>Support hours: {hours}</source>
        <translation>サポート受付時間: {hours}</translation>
    </message>
    <message>
        <source>In your time zone: {opens}–{closes} ({zone})</source>
        <translation>自分のタイムゾーン: {opens}〜{closes} ({zone})</translation>
    </message>
    <message>
        <source>Open now, until {moment}</source>
        <translation>現在受付中: {moment} まで</translation>
    </message>
    <message>
        <source>Closed now; open again on {moment}</source>
        <translation>現在受付時間外: 次の受付開始は{moment}</translation>
    </message>
    <message>
        <source>By phone: {phone}</source>
        <translation>電話: {phone}</translation>
    </message>
    <message>
        <source>There is a form for this at Cisco.com.</source>
        <translation>この問い合わせの専用フォームが Cisco.com にあります。</translation>
    </message>
    <message>
        <source>Sent with the message</source>
        <translation>問い合わせとともに送信される情報</translation>
    </message>
    <message>
        <source>{label}</source>
        <comment>a fact that was sent in this language</comment>
        <translation>{label}</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send a message to support</comment>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>%n more character needed</source>
        <translation>
            <numerusform>あと%n文字必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character too many</source>
        <translation>
            <numerusform>%n文字超過しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character left</source>
        <translation>
            <numerusform>残り%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Log in to write about anything else.</source>
        <translation>ほかの種類の問い合わせを送信するには、ログインしてください。</translation>
    </message>
    <message>
        <source>This topic needs the company information of your profile. Complete it first.</source>
        <translation>この種類の問い合わせには、プロフィールの会社情報が必要です。先に会社情報を登録してください。</translation>
    </message>
    <message>
        <source>The email of your Cisco account; answers go there.</source>
        <translation>シスコ アカウントのメールアドレスです。回答はこのメールアドレスに送信されます。</translation>
    </message>
    <message>
        <source>Answers go there.</source>
        <translation>回答はこのメールアドレスに送信されます。</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>label</comment>
        <translation>問い合わせの種類</translation>
    </message>
    <message>
        <source>It decides which support desk answers.</source>
        <translation>選択した国や地域のサポート窓口が回答します。</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>field</comment>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>If the inquiry is about an existing Smart Account.</source>
        <translation>既存のスマートアカウントに関する問い合わせの場合に入力してください。</translation>
    </message>
    <message>
        <source>What you did, what happened, and what you expected.</source>
        <translation>行った操作、発生した問題、期待していた結果を入力してください。</translation>
    </message>
    <message>
        <source>Contact support</source>
        <comment>title</comment>
        <translation>サポートへの問い合わせ</translation>
    </message>
    <message>
        <source>Your message gets a number. The registry addresses it to the desk for its topic, with a copy to you.</source>
        <translation>問い合わせにはケース番号が付き、台帳から担当のサポート窓口宛てにメールが作成されます。控えも送信されます。</translation>
    </message>
    <message>
        <source>Message sent: {number}</source>
        <translation>問い合わせを送信しました: {number}</translation>
    </message>
    <message>
        <source>Message sent</source>
        <comment>title: a message to support</comment>
        <translation>問い合わせを送信しました</translation>
    </message>
    <message>
        <source>A copy went to {email}. Quote the number when you write about it again.</source>
        <translation>{email} に控えを送信しました。同じ件についてあらためて問い合わせるときは、ケース番号を記載してください。</translation>
    </message>
    <message>
        <source>Emails of this registry stay on this computer, in its mailbox. To reach the desk itself, copy the message and send it, or open a case at Cisco.com.</source>
        <translation>この台帳のメールは、このコンピューターのメールボックスに保存され、外部には送信されません。サポート窓口に直接問い合わせるには、内容をコピーして送信するか、Cisco.com でケースを作成してください。</translation>
    </message>
    <message>
        <source>Copy message</source>
        <comment>button</comment>
        <translation>内容のコピー</translation>
    </message>
    <message>
        <source>See your cases</source>
        <comment>button</comment>
        <translation>ケースの表示</translation>
    </message>
    <message>
        <source>Write another message</source>
        <comment>button</comment>
        <translation>別の問い合わせの作成</translation>
    </message>
    <message>
        <source>About SmartWizard</source>
        <comment>title</comment>
        <translation>SmartWizard について</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>label of the list of my accounts</comment>
        <translation>スマートアカウント</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <comment>hint of a field</comment>
        <translation>例: {example}</translation>
    </message>
    <message>
        <source>Requests for Smart Accounts below your domain appear here and wait for your decision.</source>
        <translation>貴社のドメインの下位のスマートアカウントのリクエストが、承認待ちとしてここに表示されます。</translation>
    </message>
    <message>
        <source>Requests are for administrators</source>
        <translation>リクエストは管理者専用です</translation>
    </message>
    <message>
        <source>Only a Smart Account Administrator sees and decides them.</source>
        <translation>リクエストを表示し、承認または拒否できるのは、スマートアカウント管理者だけです。</translation>
    </message>
    <message>
        <source>Virtual Accounts</source>
        <comment>section</comment>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Made with the Smart Account. It cannot be removed or renamed.</source>
        <translation>スマートアカウントとともに作成されたものです。削除や名前の変更はできません。</translation>
    </message>
    <message>
        <source>If the registry is kept on this computer, it is in the mailbox of this program.</source>
        <translation>台帳がこのコンピューター上にある場合は、このプログラムのメールボックスにあります。</translation>
    </message>
    <message>
        <source>An email with an activation link went to this address. The link works until {moment}.</source>
        <translation>有効化のリンクを記載したメールを、次のメールアドレスに送信しました。リンクの有効期限は{moment} です。</translation>
    </message>
    <message>
        <source>Log in to your Cisco account</source>
        <translation>シスコ アカウントへのログイン</translation>
    </message>
    <message>
        <source>Reason For Request</source>
        <comment>field</comment>
        <translation>リクエストの理由</translation>
    </message>
    <message>
        <source>A virtual account that was chosen is not offered to you. Choose again.</source>
        <translation>選択したバーチャルアカウントは利用できません。もう一度選択してください。</translation>
    </message>
    <message>
        <source>Reason for revoking</source>
        <comment>field</comment>
        <translation>取り消しの理由</translation>
    </message>
    <message>
        <source>Choose one of the reasons in the list.</source>
        <translation>一覧から理由を選択してください。</translation>
    </message>
    <message>
        <source>Another administrator is active. You can give up the role yourself.</source>
        <translation>ほかに有効な管理者がいます。ロールはご自身で返上できます。</translation>
    </message>
    <message>
        <source>Another request was sent in its place in the meantime. The decision can no longer be undone.</source>
        <translation>その間に、代わりのリクエストが送信されました。決定は取り消せません。</translation>
    </message>
    <message>
        <source>{name} holds the role {role} there already.</source>
        <translation>{name} はすでに {role} のロールを持っています。</translation>
    </message>
    <message>
        <source>The access has already been used. To end it, revoke it.</source>
        <translation>アクセス権はすでに使用されています。終了するには、アクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>The access was ended in the meantime. The decision can no longer be undone.</source>
        <translation>その間にアクセス権は終了しました。決定は取り消せません。</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>ロールを選択してください。</translation>
    </message>
    <message>
        <source>People from outside the account domain can only get roles of virtual accounts.</source>
        <translation>アカウントドメイン外のユーザーに付与できるのは、バーチャルアカウントのロールだけです。</translation>
    </message>
    <message>
        <source>Choose at least one virtual account.</source>
        <translation>バーチャルアカウントを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>A virtual account that was chosen is no longer there. Choose again.</source>
        <translation>選択したバーチャルアカウントはすでにありません。もう一度選択してください。</translation>
    </message>
    <message>
        <source>Enter the last day of the access.</source>
        <translation>アクセス権の最終日を入力してください。</translation>
    </message>
    <message>
        <source>The last day of the access must lie ahead.</source>
        <translation>アクセス権の最終日には、今日より後の日付を入力してください。</translation>
    </message>
    <message>
        <source>The access can last until {date} at most. It can be granted again later.</source>
        <translation>アクセス権を付与できるのは、最長で{date}までです。後日あらためて付与できます。</translation>
    </message>
    <message>
        <source>Only people from outside the account domain get a last day.</source>
        <translation>最終日を設定できるのは、アカウントドメイン外のユーザーだけです。</translation>
    </message>
    <message>
        <source>The invited person</source>
        <comment>who decides a request</comment>
        <translation>招待された本人</translation>
    </message>
    <message>
        <source>Only the invited person can accept or decline an invitation.</source>
        <translation>招待を承諾または辞退できるのは、招待された本人だけです。</translation>
    </message>
    <message>
        <source>The invited person does not hold this role yet.</source>
        <translation>招待された本人は、このロールをまだ持っていません。</translation>
    </message>
    <message>
        <source>The invited person already holds this role.</source>
        <translation>招待された本人は、すでにこのロールを持っています。</translation>
    </message>
    <message>
        <source>Account Domain Identifier</source>
        <comment>field</comment>
        <translation>アカウントドメイン ID</translation>
    </message>
    <message numerus="yes">
        <source>You have looked up %n account domain identifier within an hour, the most there may be. Look up the next one on {date}.</source>
        <translation>
            <numerusform>1時間に照会できるアカウントドメイン ID は%n件までです。次に照会できるのは{date}です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No Smart Account has the account domain identifier {domain}. Ask a colleague for the exact identifier, or request a Smart Account.</source>
        <translation>アカウントドメイン ID {domain} のスマートアカウントは見つかりませんでした。正確な ID を社内で確認するか、スマートアカウントをリクエストしてください。</translation>
    </message>
    <message>
        <source>{domain} is the Smart Account “{account}”.</source>
        <translation>{domain} はスマートアカウント「{account}」です。</translation>
    </message>
    <message>
        <source>You already hold access to the Smart Account “{account}”. You can ask for more.</source>
        <translation>スマートアカウント「{account}」へのアクセス権をすでに持っています。追加のアクセス権をリクエストできます。</translation>
    </message>
    <message>
        <source>You administer the Smart Account “{account}”. There is no more access to ask for.</source>
        <translation>スマートアカウント「{account}」の管理者です。リクエストできるアクセス権はほかにありません。</translation>
    </message>
    <message>
        <source>Your request {number} for access to the Smart Account “{account}” is still open.</source>
        <translation>スマートアカウント「{account}」へのアクセスリクエスト {number} はまだ処理されていません。</translation>
    </message>
    <message>
        <source>Enter the account domain identifier and look it up first.</source>
        <translation>先にアカウントドメイン ID を入力して照会してください。</translation>
    </message>
    <message>
        <source>Only the person who sent the request can change its note.</source>
        <translation>リクエストのメモを変更できるのは、送信した本人だけです。</translation>
    </message>
    <message>
        <source>Nobody else decides this request: decide it yourself.</source>
        <translation>このリクエストを処理できるのは本人だけです。ご自身で処理してください。</translation>
    </message>
    <message>
        <source>A reminder was already sent. You can send the next one on {date}.</source>
        <translation>リマインダーはすでに送信されています。次に送信できるのは{date}です。</translation>
    </message>
    <message>
        <source>This role has ended already. Look at the list again.</source>
        <translation>このロールはすでに終了しています。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Revoke the roles of one person at a time.</source>
        <translation>ロールの取り消しは、1人ずつ行ってください。</translation>
    </message>
    <message>
        <source>This is a role of your own. Give it up instead.</source>
        <translation>これは自分のロールです。取り消しではなく、返上してください。</translation>
    </message>
    <message>
        <source>No mail server is set up. Log in as operator to set it up.</source>
        <translation>メールサーバーが設定されていません。オペレーターとしてログインして設定してください。</translation>
    </message>
    <message>
        <source>The mail server was not found. Check its name.</source>
        <translation>メールサーバーが見つかりません。名前をご確認ください。</translation>
    </message>
    <message>
        <source>Nothing answers at this port of the mail server. Check name and port.</source>
        <translation>メールサーバーのこのポートから応答がありません。名前とポートをご確認ください。</translation>
    </message>
    <message>
        <source>The mail server cannot be reached. Check the network connection.</source>
        <translation>メールサーバーに接続できません。ネットワーク接続をご確認ください。</translation>
    </message>
    <message>
        <source>The mail server did not answer in time. Check port and encryption.</source>
        <translation>メールサーバーが時間内に応答しませんでした。ポートと暗号化をご確認ください。</translation>
    </message>
    <message>
        <source>The mail server takes no emails from this computer. Ask whoever runs it.</source>
        <translation>メールサーバーがこのコンピューターからのメールを受け付けません。メールサーバーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>No encrypted connection came about. Check port and encryption.</source>
        <translation>暗号化された接続を確立できませんでした。ポートと暗号化をご確認ください。</translation>
    </message>
    <message>
        <source>The mail server offers no encryption at this port. Check port and encryption.</source>
        <translation>メールサーバーのこのポートでは暗号化を使用できません。ポートと暗号化をご確認ください。</translation>
    </message>
    <message>
        <source>The certificate of the mail server is not trusted, or is for another name. Check the name, or ask whoever runs it.</source>
        <translation>メールサーバーの証明書が信頼されていないか、別の名前のものです。名前をご確認いただくか、メールサーバーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The file of certificates in the settings cannot be read. Correct its path.</source>
        <translation>設定にある証明書のファイルを読み取れません。パスを修正してください。</translation>
    </message>
    <message>
        <source>The mail server refused the login. Enter login and password again.</source>
        <translation>メールサーバーがログインを受け付けませんでした。ログイン名とパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The mail server takes no login at this port. Check the port, or leave the login empty.</source>
        <translation>メールサーバーのこのポートではログインできません。ポートをご確認いただくか、ログイン名を空欄にしてください。</translation>
    </message>
    <message>
        <source>The mail server refused the sender address. Enter one that this login may use.</source>
        <translation>メールサーバーが送信元アドレスを受け付けませんでした。このログイン名で使用できるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The mail server refused the address of the recipient. Check the address.</source>
        <translation>メールサーバーが受信者のアドレスを受け付けませんでした。アドレスをご確認ください。</translation>
    </message>
    <message>
        <source>The mail server refused the email. Its answer tells why.</source>
        <translation>メールサーバーがメールを受け付けませんでした。理由は応答をご確認ください。</translation>
    </message>
    <message>
        <source>The connection ended before the mail server answered. Send again.</source>
        <translation>メールサーバーが応答する前に接続が切れました。もう一度送信してください。</translation>
    </message>
    <message>
        <source>This email is not on its way. Look at the list again.</source>
        <translation>このメールは送信中ではありません。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Enter the name of the mail server, as in {example}.</source>
        <translation>メールサーバーの名前を {example} の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter the port as a number from 1 to {maximum}.</source>
        <translation>ポートは1〜{maximum}の数字で入力してください。</translation>
    </message>
    <message>
        <source>Without encryption only a mail server on this computer can be used. Choose another.</source>
        <translation>暗号化なしで使用できるのは、このコンピューター上のメールサーバーだけです。別の暗号化を選択してください。</translation>
    </message>
    <message>
        <source>Emails of this registry cannot come from Cisco. Enter an address of your own.</source>
        <translation>この台帳のメールは、シスコのアドレスからは送信できません。ご自身の組織のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Use only letters without accents, digits, and symbols that a US keyboard has.</source>
        <translation>半角の英数字と記号だけを使用してください。</translation>
    </message>
    <message>
        <source>Enter the password again: server or login have changed.</source>
        <translation>サーバーまたはログイン名が変更されています。パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Enter the login that belongs to the password.</source>
        <translation>パスワードに対応するログイン名を入力してください。</translation>
    </message>
    <message>
        <source>This email was sent again or is gone. Look at the list again.</source>
        <translation>このメールは再送信されたか、すでにありません。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The link in this email can no longer be used. A newer email takes its place.</source>
        <translation>このメールのリンクは使用できなくなりました。新しいメールをご利用ください。</translation>
    </message>
    <message>
        <source>Only administrator</source>
        <comment>flag of a request</comment>
        <translation>唯一の管理者</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request can be decided at once.</source>
        <translation>
            <numerusform>一度に処理できるリクエストは%n件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Smart Accounts</source>
        <comment>kinds of requests</comment>
        <translation>スマートアカウント</translation>
    </message>
    <message>
        <source>Account access</source>
        <comment>kinds of requests</comment>
        <translation>アカウントへのアクセス</translation>
    </message>
    <message>
        <source>For customers</source>
        <comment>kinds of requests</comment>
        <translation>お客様向け</translation>
    </message>
    <message>
        <source>Invitations</source>
        <comment>kinds of requests</comment>
        <translation>招待</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>kinds of requests</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Search object, person, company, domain</source>
        <translation>対象、氏名、会社、ドメインの検索</translation>
    </message>
    <message>
        <source>Any age</source>
        <comment>filter of a list</comment>
        <translation>すべての経過日数</translation>
    </message>
    <message>
        <source>All accounts</source>
        <comment>filter of a list</comment>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>All flags</source>
        <comment>filter of a list</comment>
        <translation>すべての注意点</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>filter of a list</comment>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Smart Account</source>
        <comment>filter of a list</comment>
        <translation>スマートアカウント</translation>
    </message>
    <message>
        <source>Flag</source>
        <comment>filter of a list</comment>
        <translation>注意点</translation>
    </message>
    <message numerus="yes">
        <source>%n day or more</source>
        <comment>age of requests</comment>
        <translation>
            <numerusform>%n日以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>button: narrow a list</comment>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Save filter</source>
        <comment>button</comment>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <comment>button</comment>
        <translation>フィルターの削除</translation>
    </message>
    <message>
        <source>Requests that you decide appear here, the oldest first.</source>
        <translation>処理するリクエストは、古い順にここに表示されます。</translation>
    </message>
    <message>
        <source>Search for another word, or show everything of this view.</source>
        <translation>別の語句で検索するか、この表示の全件を表示してください。</translation>
    </message>
    <message>
        <source>Requests</source>
        <comment>list of requests to decide</comment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>button: no filter</comment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <comment>button: menu</comment>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>button: the guide of this window</comment>
        <translation>手順</translation>
    </message>
    <message>
        <source>First</source>
        <comment>page of a list</comment>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>page of a list</comment>
        <translation>最後</translation>
    </message>
    <message>
        <source>Sent {first_date} to {last_date}</source>
        <comment>which requests a page shows</comment>
        <translation>送信日 {first_date}〜{last_date}</translation>
    </message>
    <message>
        <source>Go to date, such as 2026-11-20</source>
        <translation>日付へ移動 (例: 2026-11-20)</translation>
    </message>
    <message>
        <source>Go to date: 2026-11-20</source>
        <translation>日付へ移動: 2026-11-20</translation>
    </message>
    <message>
        <source>Your own</source>
        <comment>flag of a request, short</comment>
        <translation>自分の申請</translation>
    </message>
    <message>
        <source>Domain differs</source>
        <comment>flag of a request, short</comment>
        <translation>ドメイン不一致</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <comment>flag of a request, short</comment>
        <translation>プロフィール変更</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>flag of a request, short</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>column: what a request is about</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column: how long ago a request was sent</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>column: what a decider should notice</comment>
        <translation>確認</translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>age of a request</comment>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <comment>age of a request</comment>
        <translation>本日</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <comment>deadline of a request</comment>
        <translation>期限 {date}</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else</source>
        <comment>who else can decide a request</comment>
        <translation>ほかになし</translation>
    </message>
    <message>
        <source>Also {name}</source>
        <comment>who else can decide a request</comment>
        <translation>{name} も可</translation>
    </message>
    <message numerus="yes">
        <source>Also %n other</source>
        <comment>who else can decide a request</comment>
        <translation>
            <numerusform>ほか%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>No flags</source>
        <comment>nothing to notice</comment>
        <translation>注意点なし</translation>
    </message>
    <message numerus="yes">
        <source>%n request was approved.</source>
        <translation>
            <numerusform>リクエスト%n件を承認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request was declined.</source>
        <translation>
            <numerusform>リクエスト%n件を拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next request</source>
        <comment>menu: go to it</comment>
        <translation>次のリクエスト</translation>
    </message>
    <message>
        <source>Previous request</source>
        <comment>menu: go to it</comment>
        <translation>前のリクエスト</translation>
    </message>
    <message>
        <source>Select or clear the request</source>
        <translation>リクエストの選択または選択解除</translation>
    </message>
    <message>
        <source>Select all on this page</source>
        <translation>このページをすべて選択</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>A approves, D declines, J and K step, while the list of approvals has the focus.</source>
        <translation>承認待ち一覧にフォーカスがあるとき、A で承認、D で拒否、J と K で移動します。</translation>
    </message>
    <message>
        <source>Keys of one letter</source>
        <translation>1文字のキー</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <comment>field</comment>
        <translation>フィルターの名前</translation>
    </message>
    <message numerus="yes">
        <source>You have %n saved filter. Remove one first.</source>
        <translation>
            <numerusform>保存済みのフィルターが%n件あります。先にいずれかを削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first</source>
        <comment>order of a list</comment>
        <translation>古い順</translation>
    </message>
    <message numerus="yes">
        <source>%n request, oldest first</source>
        <translation>
            <numerusform>リクエスト%n件 (古い順)</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue first, then oldest</source>
        <translation>期限超過、次に古い順</translation>
    </message>
    <message numerus="yes">
        <source>%n request, overdue first, then oldest</source>
        <translation>
            <numerusform>リクエスト%n件 (期限超過、次に古い順)</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <comment>order of a list</comment>
        <translation>新しい順</translation>
    </message>
    <message numerus="yes">
        <source>%n request, newest first</source>
        <translation>
            <numerusform>リクエスト%n件 (新しい順)</numerusform>
        </translation>
    </message>
    <message>
        <source>Approvals</source>
        <comment>title</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>If you do not know this person, contact them before you decide.</source>
        <translation>申請者に心当たりがない場合は、承認の前に本人へ連絡してください。</translation>
    </message>
    <message>
        <source>A decision can be undone until its emails are sent.</source>
        <translation>決定は、メールが送信されるまで取り消せます。</translation>
    </message>
    <message>
        <source>Find the request by name, email, domain, or number</source>
        <translation>名前、メールアドレス、ドメイン、または番号でリクエストを検索します。</translation>
    </message>
    <message>
        <source>Choose the request</source>
        <translation>リクエストを選択します。</translation>
    </message>
    <message>
        <source>Its row shows until when.</source>
        <translation>期限は行に表示されます。</translation>
    </message>
    <message>
        <source>Read “Account Information” and what was checked</source>
        <translation>「アカウント情報」とチェックの結果を確認します。</translation>
    </message>
    <message>
        <source>Copy email or phone and contact the requester if necessary</source>
        <translation>必要に応じてメールアドレスや電話番号をコピーし、申請者に連絡します。</translation>
    </message>
    <message>
        <source>Choose Approve or Decline under “Available Actions”</source>
        <translation>「利用可能なアクション」で [承認] または [拒否] を選択します。</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step</comment>
        <translation>[送信] をクリックします。</translation>
    </message>
    <message>
        <source>The status changes at once; the requester gets an email.</source>
        <translation>ステータスはすぐに変わり、申請者にメールが送信されます。</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>title: keys of a window</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>Single letters work while the list has the focus.</source>
        <translation>1文字のキーは、一覧にフォーカスがあるときに使えます。</translation>
    </message>
    <message>
        <source>Single letters are switched off in Preferences. The menu does the same.</source>
        <translation>1文字のキーは環境設定で無効になっています。メニューから同じ操作ができます。</translation>
    </message>
    <message>
        <source>{key}: {deed}</source>
        <comment>a key and what it does</comment>
        <translation>{key}: {deed}</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>リクエスト未選択</translation>
    </message>
    <message>
        <source>Choose a request in the list to read and decide it here.</source>
        <translation>一覧でリクエストを選択すると、ここで内容を確認して処理できます。</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <comment>button</comment>
        <translation>承認待ち一覧へ戻る</translation>
    </message>
    <message>
        <source>All pending</source>
        <comment>section: what waits for me</comment>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>section</comment>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>All requests</source>
        <comment>section</comment>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Mine to decide</source>
        <comment>caption in a rail</comment>
        <translation>自分の承認待ち</translation>
    </message>
    <message>
        <source>By kind</source>
        <comment>caption in a rail</comment>
        <translation>種類別</translation>
    </message>
    <message>
        <source>Past</source>
        <comment>caption in a rail: decided requests</comment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <comment>caption in a rail</comment>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>name of a saved filter</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>link: untick all</comment>
        <translation>選択解除</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>ticked requests</comment>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n件を拒否…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n…</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n件を承認…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deciding %n request</source>
        <translation>
            <numerusform>リクエスト%n件を処理しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Where a role is granted, it is the least of those offered.</source>
        <translation>ロールを付与する場合は、選択肢のうち権限が最小のものになります。</translation>
    </message>
    <message>
        <source>Nothing is created or changed. All requesters read the same reason.</source>
        <translation>何も作成、変更されません。すべての申請者に同じ理由が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>リクエスト%n件の承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n件を承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>リクエスト%n件の拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n request</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n件を拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>requests that are not listed</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field: what is granted</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>field: last day of a role</comment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>On the chosen virtual accounts.</source>
        <translation>選択したバーチャルアカウントが対象です。</translation>
    </message>
    <message>
        <source>Manages the chosen virtual accounts and their users.</source>
        <translation>選択したバーチャルアカウントとそのユーザーを管理します。</translation>
    </message>
    <message>
        <source>On the whole account.</source>
        <translation>アカウント全体が対象です。</translation>
    </message>
    <message>
        <source>Accepts agreements only; cannot decide requests.</source>
        <translation>同意書への同意だけができます。リクエストの承認や拒否はできません。</translation>
    </message>
    <message>
        <source>Manages the whole account and decides its requests.</source>
        <translation>アカウント全体を管理し、リクエストを処理します。</translation>
    </message>
    <message>
        <source>People from outside the account domain get a last day, such as 2027-11-20.</source>
        <translation>アカウントドメイン外のユーザーには最終日を設定します (例: 2027-11-20)。</translation>
    </message>
    <message>
        <source>Enter the last day as in 2027-11-20.</source>
        <translation>最終日は 2027-11-20 の形式で入力してください。</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>name of a virtual account</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>In your own words</source>
        <comment>instead of a common reason</comment>
        <translation>自由に入力</translation>
    </message>
    <message>
        <source>Common reasons</source>
        <comment>list of reasons</comment>
        <translation>よくある理由</translation>
    </message>
    <message>
        <source>It stands in the list at the left; the same name again replaces it.</source>
        <translation>左の一覧に表示されます。同じ名前で保存すると置き換わります。</translation>
    </message>
    <message>
        <source>The administrators see your profile as it is now. Change it before you send.</source>
        <translation>管理者には現在のプロフィールが表示されます。変更は送信前に行ってください。</translation>
    </message>
    <message>
        <source>Holding Accounts can be requested in the same way.</source>
        <translation>ホールディング アカウントも同じ手順でリクエストできます。</translation>
    </message>
    <message>
        <source>If you know an administrator, you can also ask that person directly to decide.</source>
        <translation>管理者をご存じの場合は、その管理者に直接依頼することもできます。</translation>
    </message>
    <message>
        <source>Still pending after a reminder? Contact support with the request number.</source>
        <translation>リマインダーを送信しても保留中の場合は、リクエスト番号を添えてサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Check “Your Profile”</source>
        <translation>「プロフィール」を確認します。</translation>
    </message>
    <message>
        <source>Enter the account domain identifier</source>
        <translation>アカウントドメイン ID を入力します。</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step: look an account up</comment>
        <translation>[照会] をクリックします。</translation>
    </message>
    <message>
        <source>Account name, account type, and “Reason For Request” appear.</source>
        <translation>アカウント名、アカウントタイプ、「リクエストの理由」が表示されます。</translation>
    </message>
    <message>
        <source>Write why you need access</source>
        <translation>アクセスが必要な理由を入力します。</translation>
    </message>
    <message>
        <source>Click Send Request</source>
        <comment>guide step</comment>
        <translation>[リクエストの送信] をクリックします。</translation>
    </message>
    <message>
        <source>“Access Request Sent” appears.</source>
        <translation>「アクセスリクエストを送信しました」と表示されます。</translation>
    </message>
    <message>
        <source>Check that the request was sent</source>
        <translation>リクエストが送信されたことを確認します。</translation>
    </message>
    <message>
        <source>Click Your Access Requests</source>
        <comment>guide step</comment>
        <translation>[アクセスリクエスト一覧] をクリックします。</translation>
    </message>
    <message>
        <source>The list shows the status of each request.</source>
        <translation>各リクエストのステータスが一覧に表示されます。</translation>
    </message>
    <message>
        <source>Wait for the email with the decision</source>
        <translation>結果のメールを待ちます。</translation>
    </message>
    <message>
        <source>Pending for some days? Click Send Reminder in the list.</source>
        <translation>数日間保留中の場合は、一覧の [リマインダーの送信] をクリックします。</translation>
    </message>
    <message>
        <source>The exact domain of the Smart Account, such as example.com. If you do not know it, ask a colleague.</source>
        <translation>スマートアカウントの正確なドメインです (例: example.com)。わからない場合は、社内で確認してください。</translation>
    </message>
    <message>
        <source>The administrators read it, in any language.</source>
        <translation>管理者に表示されます。どの言語でも入力できます。</translation>
    </message>
    <message>
        <source>When you send it, the administrators of the Smart Account are told by email.</source>
        <translation>送信すると、スマートアカウントの管理者にメールで通知されます。</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: look an account up</comment>
        <translation>照会</translation>
    </message>
    <message>
        <source>Send Request</source>
        <comment>button</comment>
        <translation>リクエストの送信</translation>
    </message>
    <message>
        <source>Virtual accounts</source>
        <comment>list of names</comment>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>For your organization</source>
        <comment>whose Smart Account is requested</comment>
        <translation>自分の組織用</translation>
    </message>
    <message>
        <source>View Your Access Requests</source>
        <translation>アクセスリクエストの表示</translation>
    </message>
    <message>
        <source>Their status, reminders, and what comes next</source>
        <translation>ステータス、リマインダー、今後の流れ</translation>
    </message>
    <message>
        <source>For an organization that has none yet</source>
        <translation>スマートアカウントがまだない組織用</translation>
    </message>
    <message>
        <source>For a Smart Account that your company or a partner has already</source>
        <translation>貴社またはパートナーがすでに使用しているスマートアカウント用</translation>
    </message>
    <message>
        <source>Properties, users, and requests of your Smart Accounts</source>
        <translation>スマートアカウントのプロパティ、ユーザー、リクエスト</translation>
    </message>
    <message>
        <source>Learn About Smart Accounts</source>
        <translation>スマートアカウントについて</translation>
    </message>
    <message>
        <source>Guides and documents</source>
        <translation>ガイドと資料</translation>
    </message>
    <message>
        <source>Choose for whom it is.</source>
        <comment>whose Smart Account</comment>
        <translation>対象を選択してください。</translation>
    </message>
    <message>
        <source>Entire Smart Account</source>
        <comment>where a role holds</comment>
        <translation>スマートアカウント全体</translation>
    </message>
    <message>
        <source>Suspended: {why}</source>
        <comment>a role</comment>
        <translation>一時停止中: {why}</translation>
    </message>
    <message>
        <source>Another administrator was requested</source>
        <translation>別の管理者の指定を依頼済み</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>column: last day of a role</comment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Smart Account Domain</source>
        <comment>column of a table</comment>
        <translation>スマートアカウントドメイン</translation>
    </message>
    <message>
        <source>Smart Account Name</source>
        <comment>column of a table</comment>
        <translation>スマートアカウント名</translation>
    </message>
    <message>
        <source>Virtual Account</source>
        <comment>column of a table</comment>
        <translation>バーチャルアカウント</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>column of a table</comment>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>column of a table</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>The invitation is for exactly this address, even if it has no Cisco account yet.</source>
        <translation>招待はこのメールアドレスだけに有効です。シスコ アカウントがまだなくても招待できます。</translation>
    </message>
    <message>
        <source>Used for the email if the address has no Cisco account yet.</source>
        <translation>シスコ アカウントがまだない場合に、メールで使用する言語です。</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>button</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Invite</source>
        <comment>button</comment>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invite to “{account}”</source>
        <translation>「{account}」への招待</translation>
    </message>
    <message>
        <source>Change the invitation of {email}</source>
        <translation>招待の変更: {email}</translation>
    </message>
    <message>
        <source>Change invitation</source>
        <comment>button</comment>
        <translation>招待の変更</translation>
    </message>
    <message>
        <source>Edit note</source>
        <comment>button</comment>
        <translation>メッセージの編集</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>field: of a request</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The former note stays in the timeline. In any language.</source>
        <translation>変更前のメッセージは経過に残ります。どの言語でも入力できます。</translation>
    </message>
    <message>
        <source>Open invitations</source>
        <comment>title of a section</comment>
        <translation>回答待ちの招待</translation>
    </message>
    <message>
        <source>The invitation was sent again.</source>
        <translation>招待を再送信しました。</translation>
    </message>
    <message>
        <source>The invitation was changed, and sent again.</source>
        <translation>招待を変更し、再送信しました。</translation>
    </message>
    <message>
        <source>The invitation was taken back.</source>
        <translation>招待を取り消しました。</translation>
    </message>
    <message>
        <source>No invitation is waiting for an answer.</source>
        <translation>回答待ちの招待はありません。</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>button</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button: an invitation</comment>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>この招待を取り消しますか?</translation>
    </message>
    <message>
        <source>The link in the email then no longer works.</source>
        <translation>取り消すと、メールのリンクは使用できなくなります。</translation>
    </message>
    <message>
        <source>Keep the invitation</source>
        <translation>招待の維持</translation>
    </message>
    <message>
        <source>Request access</source>
        <comment>window of an access request</comment>
        <translation>アクセスのリクエスト</translation>
    </message>
    <message>
        <source>Revoke the access of {name}?</source>
        <translation>{name} さんのアクセス権を取り消しますか?</translation>
    </message>
    <message>
        <source>{name} reads it by email.</source>
        <translation>{name} さんにメールで送信されます。</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>button of a row, opens a menu</comment>
        <translation>アクション</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <comment>who reads the list of users</comment>
        <translation>{name} (本人)</translation>
    </message>
    <message>
        <source>Revoke</source>
        <comment>button of a row: a role</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of a table</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column: date of an invitation</comment>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column: date of an invitation</comment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>section</comment>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n user</source>
        <comment>of a Smart Account</comment>
        <translation>
            <numerusform>ユーザー%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more users</source>
        <translation>さらにユーザーを表示</translation>
    </message>
    <message>
        <source>No users found</source>
        <translation>ユーザーが見つかりません</translation>
    </message>
    <message>
        <source>Search for another name or email.</source>
        <translation>別の名前またはメールアドレスで検索してください。</translation>
    </message>
    <message>
        <source>Users are for administrators</source>
        <translation>ユーザーは管理者だけに表示されます</translation>
    </message>
    <message>
        <source>The invitation was sent by email.</source>
        <translation>招待メールを送信しました。</translation>
    </message>
    <message>
        <source>Tick those you need if you know them. The administrators can grant others.</source>
        <translation>必要なものがわかる場合は選択してください。管理者は別のものを付与することもできます。</translation>
    </message>
    <message>
        <source>Virtual accounts (optional)</source>
        <comment>boxes to tick</comment>
        <translation>バーチャルアカウント (任意)</translation>
    </message>
    <message>
        <source>Full support</source>
        <comment>access type of a request</comment>
        <translation>フルサポート</translation>
    </message>
    <message>
        <source>Download only</source>
        <comment>access type of a request</comment>
        <translation>ダウンロードのみ</translation>
    </message>
    <message>
        <source>Ordering</source>
        <comment>access type of a request</comment>
        <translation>注文</translation>
    </message>
    <message>
        <source>Bill-to ID</source>
        <comment>kind of number</comment>
        <translation>請求先 ID (Bill-to ID)</translation>
    </message>
    <message>
        <source>Contract Number</source>
        <comment>kind of number</comment>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>Product Serial Number</source>
        <comment>kind of number</comment>
        <translation>製品のシリアル番号</translation>
    </message>
    <message>
        <source>Denied: no company</source>
        <comment>result of a number</comment>
        <translation>登録不可 (会社情報が未登録)</translation>
    </message>
    <message>
        <source>Denied: unknown</source>
        <comment>result of a number</comment>
        <translation>登録不可 (番号が存在しないか期限切れ)</translation>
    </message>
    <message>
        <source>Already registered</source>
        <comment>result of a number</comment>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Already requested</source>
        <comment>result of a number</comment>
        <translation>リクエスト済み</translation>
    </message>
    <message>
        <source>Denied: too new</source>
        <comment>result of a number</comment>
        <translation>登録不可 (発行から48時間未満)</translation>
    </message>
    <message>
        <source>Full support needed</source>
        <comment>result of a number</comment>
        <translation>フルサポートが必要</translation>
    </message>
    <message>
        <source>No direct support</source>
        <comment>result of a number</comment>
        <translation>直接サポートの対象外</translation>
    </message>
    <message>
        <source>No administrator found</source>
        <comment>result of a number</comment>
        <translation>契約管理者なし</translation>
    </message>
    <message>
        <source>Pending: Cisco</source>
        <comment>result of a number</comment>
        <translation>シスコによる確認待ち</translation>
    </message>
    <message>
        <source>Pending: company</source>
        <comment>result of a number</comment>
        <translation>契約管理者による確認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>result of a number</comment>
        <translation>登録完了</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>heading: numbers</comment>
        <translation>登録完了</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>heading: numbers</comment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>heading: numbers</comment>
        <translation>登録不可</translation>
    </message>
    <message>
        <source>The company information of the profile is incomplete.</source>
        <translation>プロフィールの会社情報が不足しています。</translation>
    </message>
    <message>
        <source>The number does not exist, or is no longer in force.</source>
        <translation>この番号は存在しないか、有効期間が終了しています。</translation>
    </message>
    <message>
        <source>This access, or a wider one, is already registered.</source>
        <translation>このアクセス権、またはより広いアクセス権がすでに登録されています。</translation>
    </message>
    <message>
        <source>The same request is already waiting for a decision.</source>
        <translation>同じリクエストがすでに確認待ちです。</translation>
    </message>
    <message>
        <source>The number was issued less than 48 hours ago.</source>
        <translation>この番号は発行から48時間を経過していません。</translation>
    </message>
    <message>
        <source>The contract includes direct support, which download only does not cover.</source>
        <translation>この契約は直接サポートの対象です。「ダウンロードのみ」では登録できません。</translation>
    </message>
    <message>
        <source>The contract does not include direct support.</source>
        <translation>この契約は直接サポートの対象ではありません。</translation>
    </message>
    <message>
        <source>Nobody administers this contract.</source>
        <translation>この契約には管理者がいません。</translation>
    </message>
    <message>
        <source>The registry operator checks access for ordering.</source>
        <translation>注文のアクセス権は台帳のオペレーターが確認します。</translation>
    </message>
    <message>
        <source>The company contract administrators check it.</source>
        <translation>貴社の契約管理者が確認しています。</translation>
    </message>
    <message>
        <source>The company of the profile does not match a company on the contract.</source>
        <translation>プロフィールの会社が契約の会社と一致しません。</translation>
    </message>
    <message>
        <source>The contract is locked against automatic approval.</source>
        <translation>この契約はロック中のため、自動承認の対象外です。</translation>
    </message>
    <message>
        <source>The company matches the contract.</source>
        <translation>会社が契約と一致しました。</translation>
    </message>
    <message>
        <source>The request was approved.</source>
        <translation>リクエストは承認されました。</translation>
    </message>
    <message>
        <source>The request was declined.</source>
        <translation>リクエストは承認されませんでした。</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>リクエストは取り下げられました。</translation>
    </message>
    <message>
        <source>The request expired without a decision.</source>
        <translation>リクエストは期限内に処理されませんでした。</translation>
    </message>
    <message>
        <source>Complete the company information. The number is then checked again automatically, until {date}.</source>
        <translation>会社情報を入力してください。番号は、{date} まで自動的に再確認されます。</translation>
    </message>
    <message>
        <source>Complete the company information, then try again.</source>
        <translation>会社情報を入力してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <translation>番号を修正してください。</translation>
    </message>
    <message>
        <source>The number has the letter O where a digit 0 may be meant.</source>
        <translation>数字の 0 ではなく英字の O が含まれています。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>必要な操作はありません。</translation>
    </message>
    <message>
        <source>Send a reminder for the request {number}.</source>
        <translation>リクエスト {number} のリマインダーを送信できます。</translation>
    </message>
    <message>
        <source>It is checked again automatically on {date}.</source>
        <translation>{date} に自動的に再確認されます。</translation>
    </message>
    <message>
        <source>Try again from {date}.</source>
        <translation>{date} 以降に、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Request full support instead.</source>
        <translation>代わりにフルサポートをリクエストしてください。</translation>
    </message>
    <message>
        <source>Request download only instead.</source>
        <translation>代わりに「ダウンロードのみ」をリクエストしてください。</translation>
    </message>
    <message>
        <source>Correct the number, or request full support.</source>
        <translation>番号を修正するか、フルサポートをリクエストしてください。</translation>
    </message>
    <message>
        <source>Without a decision, the request expires on {date}.</source>
        <translation>未処理の場合は、{date} にリクエストの期限が切れます。</translation>
    </message>
    <message>
        <source>The registry operator answers by {date}.</source>
        <translation>{date} までに、台帳のオペレーターが回答します。</translation>
    </message>
    <message>
        <source>Permission to use {kind} {number}</source>
        <comment>subject of an email</comment>
        <translation>使用の許可: {kind} {number}</translation>
    </message>
    <message>
        <source>To whom it may concern,</source>
        <comment>first line of an email</comment>
        <translation>ご担当者様</translation>
    </message>
    <message>
        <source>As the entitled company, we permit the person named below to have it on their Cisco account: {kind} {number}.</source>
        <translation>契約先企業として、下記の方のシスコ アカウントへの登録を許可します: {kind} {number}。</translation>
    </message>
    <message>
        <source>Access: {access}</source>
        <comment>line of an email</comment>
        <translation>アクセスの種類: {access}</translation>
    </message>
    <message>
        <source>Person: {name}, {email}</source>
        <comment>line of an email</comment>
        <translation>対象者: {name}、{email}</translation>
    </message>
    <message>
        <source>Company of the person: {company}</source>
        <comment>line of an email</comment>
        <translation>対象者の会社: {company}</translation>
    </message>
    <message>
        <source>Request number: {request}</source>
        <comment>line of an email</comment>
        <translation>リクエスト番号: {request}</translation>
    </message>
    <message>
        <source>Name, company, and position of the sender:</source>
        <translation>送信者の氏名・会社名・役職:</translation>
    </message>
    <message>
        <source>“{value}” is not a number. Use the letters A–Z, digits, and hyphens.</source>
        <translation>「{value}」は番号として使用できません。A〜Z の英字、数字、ハイフンで入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is too long. A number has at most {maximum} characters.</source>
        <translation>「{value}」は長すぎます。番号は{maximum}文字以下で入力してください。</translation>
    </message>
    <message>
        <source>Enter at least one number.</source>
        <translation>番号を1件以上入力してください。</translation>
    </message>
    <message>
        <source>By sending the numbers, you agree to the terms of the service descriptions that apply to them.</source>
        <translation>番号を送信すると、該当するサービス説明書の条項に同意したことになります。</translation>
    </message>
    <message>
        <source>By sending the numbers, you agree to comply with the terms of the service descriptions that apply to them.</source>
        <translation>番号を送信すると、該当するサービス説明書の条項に準拠することに同意したことになります。</translation>
    </message>
    <message>
        <source>Choose what the access is for.</source>
        <translation>アクセスの種類を選択してください。</translation>
    </message>
    <message>
        <source>Choose the kind of number.</source>
        <translation>番号の種類を選択してください。</translation>
    </message>
    <message>
        <source>The terms have changed. Read them, then send again.</source>
        <translation>条項が変更されました。内容を確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The results were already sent. Start again with the other numbers.</source>
        <translation>結果はすでに送信されています。ほかの番号は、最初から送信してください。</translation>
    </message>
    <message>
        <source>At most {maximum} numbers can be sent at once; there are {count}.</source>
        <translation>一度に送信できる番号は{maximum}件までです (現在{count}件)。</translation>
    </message>
    <message>
        <source>This number was not found. Go back to the list.</source>
        <translation>この番号は見つかりませんでした。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>Another request has taken the place of this one. Open that one.</source>
        <translation>このリクエストは別のリクエストに置き換えられました。そのリクエストを開いてください。</translation>
    </message>
    <message>
        <source>This result is final. Nothing was sent.</source>
        <translation>この結果は確定しています。何も送信されていません。</translation>
    </message>
    <message>
        <source>This access has ended already. Look at the list again.</source>
        <translation>このアクセス権はすでに終了しています。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Your profile no longer matches the contract. The access can be used until the request {number} is decided.</source>
        <translation>プロフィールが契約と一致しなくなりました。リクエスト {number} が処理されるまで、アクセス権は使用できます。</translation>
    </message>
    <message>
        <source>The access ends with the contract on {date}.</source>
        <translation>アクセス権は、契約とともに {date} に終了します。</translation>
    </message>
    <message>
        <source>The access was not confirmed, so it can no longer be used.</source>
        <translation>アクセス権は継続が承認されなかったため、使用できません。</translation>
    </message>
    <message>
        <source>Nobody administers it. Contact support.</source>
        <translation>管理者がいません。サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Write to the administrators of {number}.</source>
        <translation>{number} の管理者にメールでお問い合わせください。</translation>
    </message>
    <message numerus="yes">
        <source>%n administrator decides about it; contact support to reach them.</source>
        <comment>who is not named</comment>
        <translation>
            <numerusform>%n名の管理者が担当しています。連絡を取るには、サポートにお問い合わせください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This access is your own. Remove it instead.</source>
        <translation>これはご自身のアクセス権です。取り消しではなく削除してください。</translation>
    </message>
    <message>
        <source>These results were not found. Go back to the list.</source>
        <translation>この結果は見つかりませんでした。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>field</comment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Only those who decide a request can comment on it.</source>
        <translation>コメントを追加できるのは、リクエストを承認または拒否する人だけです。</translation>
    </message>
    <message>
        <source>This contract was not found. Go back to the list.</source>
        <translation>この契約は見つかりませんでした。一覧に戻ってください。</translation>
    </message>
    <message>
        <source>Enter one number.</source>
        <translation>番号を1件だけ入力してください。</translation>
    </message>
    <message>
        <source>Choose full support or download only.</source>
        <translation>「フルサポート」または「ダウンロードのみ」を選択してください。</translation>
    </message>
    <message>
        <source>If you have a bill-to ID, use it: it opens all contracts under it. Its administrator confirms the request; ask for support through that person.</source>
        <translation>請求先 ID がある場合は、そちらを使用してください。その ID に含まれるすべての契約にアクセスできます。リクエストは請求先 ID の管理者が確認します。サポートは必ずその管理者を通じてご依頼ください。</translation>
    </message>
    <message>
        <source>The company contract administrators have to approve downloads.</source>
        <translation>ダウンロードには、契約管理者の承認が必要です。</translation>
    </message>
    <message>
        <source>Bill-to IDs are for placing orders, contract numbers for viewing contracts.</source>
        <translation>請求先 ID は注文に、契約番号は契約の表示に使用します。</translation>
    </message>
    <message>
        <source>Records imported</source>
        <comment>event log</comment>
        <translation>レコードのインポート</translation>
    </message>
    <message>
        <source>Record corrected</source>
        <comment>event log</comment>
        <translation>レコードの修正</translation>
    </message>
    <message>
        <source>Login unlocked</source>
        <comment>event log</comment>
        <translation>ログインのロック解除</translation>
    </message>
    <message>
        <source>Requests expired</source>
        <comment>what upkeep did</comment>
        <translation>期限が切れたリクエスト</translation>
    </message>
    <message>
        <source>Reminders sent</source>
        <comment>what upkeep did</comment>
        <translation>送信したリマインダー</translation>
    </message>
    <message>
        <source>Ends of access announced</source>
        <comment>what upkeep did</comment>
        <translation>終了を通知したアクセス</translation>
    </message>
    <message>
        <source>Roles ended</source>
        <comment>what upkeep did</comment>
        <translation>終了したロール</translation>
    </message>
    <message>
        <source>Registrations deleted</source>
        <comment>what upkeep did</comment>
        <translation>削除した登録</translation>
    </message>
    <message>
        <source>Expired links removed from emails</source>
        <comment>what upkeep did</comment>
        <translation>メールから削除した期限切れのリンク</translation>
    </message>
    <message>
        <source>Sessions ended</source>
        <comment>what upkeep did</comment>
        <translation>終了したセッション</translation>
    </message>
    <message>
        <source>Failed logins forgotten</source>
        <comment>what upkeep did</comment>
        <translation>消去したログイン失敗の記録</translation>
    </message>
    <message>
        <source>Drafts deleted</source>
        <comment>what upkeep did</comment>
        <translation>削除した下書き</translation>
    </message>
    <message>
        <source>Imports cleared away</source>
        <comment>what upkeep did</comment>
        <translation>削除したインポートの作業データ</translation>
    </message>
    <message>
        <source>Old runs forgotten</source>
        <comment>what upkeep did</comment>
        <translation>消去した古い実行記録</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>title</comment>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Upkeep runs</source>
        <comment>title of a section</comment>
        <translation>定期処理の記録</translation>
    </message>
    <message>
        <source>Locked logins</source>
        <comment>title of a section</comment>
        <translation>ロック中のログイン</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <comment>what upkeep did, and how often</comment>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>Less than a second</source>
        <comment>how long upkeep took</comment>
        <translation>1秒未満</translation>
    </message>
    <message numerus="yes">
        <source>%n second</source>
        <comment>how long upkeep took</comment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>What has fallen due is done when the program starts, and then every hour.</source>
        <translation>期限が来た処理は、プログラムの起動時と、その後1時間ごとに実行されます。</translation>
    </message>
    <message>
        <source>{email} can log in again.</source>
        <translation>{email} は再びログインできます。</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column of a table</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column of a table</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>column of a table</comment>
        <translation>処理の内容</translation>
    </message>
    <message>
        <source>Nothing has fallen due yet</source>
        <translation>期限が来た処理はまだありません</translation>
    </message>
    <message>
        <source>Runs that found something to do appear here.</source>
        <translation>処理を行った実行の記録がここに表示されます。</translation>
    </message>
    <message>
        <source>No login is locked</source>
        <translation>ロック中のログインはありません</translation>
    </message>
    <message>
        <source>Five wrong passwords in a row lock an address for a time.</source>
        <translation>パスワードを続けて5回間違えると、そのメールアドレスは一定時間ロックされます。</translation>
    </message>
    <message>
        <source>Locked until {moment}</source>
        <translation>{moment} までロック中</translation>
    </message>
    <message numerus="yes">
        <source>Locked %n time without a login in between</source>
        <translation>
            <numerusform>ログインのないまま%n回ロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a login</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>button: a login</comment>
        <translation>ロックの解除</translation>
    </message>
    <message>
        <source>This login is no longer locked. Look at the list again.</source>
        <translation>このログインのロックはすでに解除されています。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The same record is on line {line}. Keep one of them.</source>
        <translation>同じレコードが{line}行目にあります。どちらか一方だけを残してください。</translation>
    </message>
    <message>
        <source>“{value}” is not in the company directory. Import the company first.</source>
        <translation>「{value}」は会社名簿にありません。先に会社をインポートしてください。</translation>
    </message>
    <message>
        <source>There is no contract {value}. Import the contract first.</source>
        <translation>契約 {value} がありません。先に契約をインポートしてください。</translation>
    </message>
    <message>
        <source>This company is already in the directory at this address.</source>
        <translation>この会社は、この住所ですでに会社名簿に登録されています。</translation>
    </message>
    <message>
        <source>The contract already covers this serial number.</source>
        <translation>このシリアル番号は、すでにこの契約の対象です。</translation>
    </message>
    <message>
        <source>This import is over. Choose the file again.</source>
        <translation>このインポートは終了しています。ファイルをもう一度選択してください。</translation>
    </message>
    <message>
        <source>Too many lines were sent at once; at most {most} are taken.</source>
        <translation>一度に送信できる行数を超えています。上限は{most}行です。</translation>
    </message>
    <message>
        <source>The file has no lines but the first one. Choose another file.</source>
        <translation>ファイルには先頭行しかありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Bad lines: {count}. Correct the file and check it again.</source>
        <translation>エラーのある行: {count}行。ファイルを修正し、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The file has {count} lines; at most {most} can be imported at once. Divide it.</source>
        <translation>ファイルは{count}行あります。一度にインポートできるのは{most}行までです。ファイルを分割してください。</translation>
    </message>
    <message>
        <source>This record is no longer there. Look at the list again.</source>
        <translation>このレコードはなくなりました。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Somebody corrected this record in the meantime. Load it again, then correct it.</source>
        <translation>このレコードは、その間に別の人が修正しました。もう一度読み込んでから修正してください。</translation>
    </message>
    <message>
        <source>“{column}” tells records apart and stays as it is. Import another line instead.</source>
        <translation>「{column}」はレコードを識別する項目のため、変更できません。代わりに別の行をインポートしてください。</translation>
    </message>
    <message>
        <source>The record needs exactly the columns of its kind of file.</source>
        <translation>レコードには、その種類のファイルと同じ列だけが必要です。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check that it exists and its permissions.</source>
        <translation>ファイル {file} を読み込めません。ファイルの有無と権限を確認してください。</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB can be imported at once. Divide it into several files.</source>
        <translation>ファイルのサイズは {size} MB です。一度にインポートできるのは {most} MB までです。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>From line {line} on, the file is not in {encoding}. Choose another encoding.</source>
        <translation>{line}行目以降は {encoding} として読み取れません。別の文字コードを選択してください。</translation>
    </message>
    <message>
        <source>The quotation mark of line {line} is never closed. The file may be cut off; export it again.</source>
        <translation>{line}行目の引用符が閉じられていません。ファイルが途中で切れている可能性があります。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>Line {line} cannot be divided into cells. Check its quotation marks.</source>
        <translation>{line}行目をセルに分割できません。引用符を確認してください。</translation>
    </message>
    <message>
        <source>Line {line} has a cell that does not end. Check its quotation marks.</source>
        <translation>{line}行目に終わりのないセルがあります。引用符を確認してください。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>ファイルは空です。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Fill in this cell.</source>
        <translation>このセルに入力してください。</translation>
    </message>
    <message>
        <source>“{value}” cannot be a number: only 1 to 40 letters, digits, and hyphens.</source>
        <translation>「{value}」は番号として使用できません。英数字とハイフン、1〜40文字で入力してください。</translation>
    </message>
    <message>
        <source>“{value}” is not a date of the form 2026-11-20.</source>
        <translation>「{value}」は 2026-11-20 の形式の日付ではありません。</translation>
    </message>
    <message>
        <source>“{value}” is neither yes nor no.</source>
        <translation>「{value}」は yes でも no でもありません。</translation>
    </message>
    <message>
        <source>“{value}” has {characters}. Use Latin letters.</source>
        <translation>「{value}」に使用できない文字が含まれています: {characters}。ローマ字で入力してください。</translation>
    </message>
    <message>
        <source>The cell has {count} characters; at most {most} are kept.</source>
        <translation>セルは{count}文字です。上限は{most}文字です。</translation>
    </message>
    <message>
        <source>“{value}” is not a domain.</source>
        <translation>「{value}」はドメインではありません。</translation>
    </message>
    <message>
        <source>“{value}” is not an email address.</source>
        <translation>「{value}」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>“Private Use” is for home addresses. Enter the name of a company.</source>
        <translation>「Private Use」は自宅の住所用です。会社名を入力してください。</translation>
    </message>
    <message>
        <source>The cell has {count} addresses; at most {most} are kept.</source>
        <translation>セルには{count}件のアドレスがあります。上限は{most}件です。</translation>
    </message>
    <message>
        <source>Name of the company in Latin letters</source>
        <translation>会社名 (ローマ字)</translation>
    </message>
    <message>
        <source>Contract number: up to 40 Latin letters, digits, and hyphens</source>
        <translation>契約番号: 40文字までの英数字とハイフン</translation>
    </message>
    <message>
        <source>Email addresses of those who decide requests, separated by |</source>
        <translation>リクエストを処理する担当者のメールアドレス (| で区切る)</translation>
    </message>
    <message>
        <source>Name of a company in the directory</source>
        <translation>会社名簿にある会社名</translation>
    </message>
    <message>
        <source>Part of the address, as the country has it</source>
        <translation>住所の一部 (国により異なる)</translation>
    </message>
    <message>
        <source>Country as a code of two letters</source>
        <translation>国を示す2文字の略号 (ISO)</translation>
    </message>
    <message>
        <source>Domains of the email addresses of its people, separated by |</source>
        <translation>社員のメールアドレスのドメイン (| で区切る)</translation>
    </message>
    <message>
        <source>Names of companies in the directory, separated by |</source>
        <translation>会社名簿にある会社名 (| で区切る)</translation>
    </message>
    <message>
        <source>Company that sold the contract</source>
        <translation>契約を販売した会社</translation>
    </message>
    <message>
        <source>Whom to ask at the seller</source>
        <translation>販売元の問い合わせ先</translation>
    </message>
    <message>
        <source>Service level as the seller names it</source>
        <translation>販売元によるサービスレベルの名称</translation>
    </message>
    <message>
        <source>Date of issue, as in 2026-11-20</source>
        <translation>発行日 (例: 2026-11-20)</translation>
    </message>
    <message>
        <source>Last day, as in 2026-11-20</source>
        <translation>最終日 (例: 2026-11-20)</translation>
    </message>
    <message>
        <source>yes or no: locked contracts are never approved automatically</source>
        <translation>yes または no: ロック中の契約は自動的に承認されません</translation>
    </message>
    <message>
        <source>Bill-to ID: up to 40 Latin letters, digits, and hyphens</source>
        <translation>請求先 ID: 40文字までの英数字とハイフン</translation>
    </message>
    <message>
        <source>Contract numbers, separated by |</source>
        <translation>契約番号 (| で区切る)</translation>
    </message>
    <message>
        <source>Serial number: up to 40 Latin letters, digits, and hyphens</source>
        <translation>シリアル番号: 40文字までの英数字とハイフン</translation>
    </message>
    <message>
        <source>Contract that covers it</source>
        <translation>対象とする契約</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>ファイルの内容を選択してください。</translation>
    </message>
    <message>
        <source>The column {column} is not known. Its name is not one of: {columns}.</source>
        <translation>列 {column} は使用できません。使用できる列: {columns}。</translation>
    </message>
    <message>
        <source>The column {column} is missing. Add it to the first line.</source>
        <translation>列 {column} がありません。先頭行に追加してください。</translation>
    </message>
    <message>
        <source>The column {column} appears twice. Remove one.</source>
        <translation>列 {column} が重複しています。一方を削除してください。</translation>
    </message>
    <message>
        <source>The number of cells is {count}, but the first line has {most}.</source>
        <translation>セルの数は {count} ですが、先頭行は {most} です。</translation>
    </message>
    <message>
        <source>The contract ends before it was issued. Check both dates.</source>
        <translation>契約の最終日が発行日より前です。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <comment>encoding of a file</comment>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-16 (Unicode text of Excel)</source>
        <comment>encoding of a file</comment>
        <translation>UTF-16 (Excel の Unicode テキスト)</translation>
    </message>
    <message>
        <source>Shift_JIS (Japanese Windows)</source>
        <comment>encoding of a file</comment>
        <translation>Shift_JIS (日本語の Windows)</translation>
    </message>
    <message>
        <source>Windows-1252 (Western European)</source>
        <comment>encoding of a file</comment>
        <translation>Windows-1252 (西ヨーロッパ)</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>what is between the cells of a line</comment>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>what is between the cells of a line</comment>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <comment>column of a table</comment>
        <translation>{number}行目</translation>
    </message>
    <message>
        <source>Check that the letters and the columns are right.</source>
        <translation>文字と列が正しく表示されていることを確認してください。</translation>
    </message>
    <message>
        <source>Column</source>
        <comment>of a file</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>label: of a file</comment>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Between the cells of a line</source>
        <translation>セルの区切り文字</translation>
    </message>
    <message>
        <source>Check without importing</source>
        <comment>button</comment>
        <translation>事前チェック</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <comment>button</comment>
        <translation>別のファイルの選択</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>保存先: {path}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <comment>button</comment>
        <translation>一覧の保存</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column of a table: number of a line</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Cause</source>
        <comment>column of a table: why a line is bad</comment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing in this file differs from the records.</source>
        <translation>このファイルにレコードと異なる内容はありません。</translation>
    </message>
    <message>
        <source>Every line can be imported. Nothing has been changed yet.</source>
        <translation>すべての行をインポートできます。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing has been changed. Correct these lines in the file, then check it again.</source>
        <translation>何も変更されていません。ファイルのこれらの行を修正してから、もう一度チェックしてください。</translation>
    </message>
    <message>
        <source>The first {shown} of {count} faults are shown; the saved list has up to 1,000.</source>
        <translation>{count}件のエラーのうち、最初の{shown}件を表示しています。保存する一覧には1,000件まで含まれます。</translation>
    </message>
    <message>
        <source>What importing would do</source>
        <translation>インポートした場合の結果</translation>
    </message>
    <message>
        <source>Bad lines</source>
        <comment>heading</comment>
        <translation>エラーのある行</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>button: a file</comment>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of a file</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>New records</source>
        <comment>count of an import</comment>
        <translation>新しいレコード</translation>
    </message>
    <message>
        <source>Corrected records</source>
        <comment>count of an import</comment>
        <translation>修正されるレコード</translation>
    </message>
    <message>
        <source>Unchanged records</source>
        <comment>count of an import</comment>
        <translation>変更のないレコード</translation>
    </message>
    <message numerus="yes">
        <source>Import %n line</source>
        <comment>button</comment>
        <translation>
            <numerusform>%n行のインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is being checked</source>
        <translation>ファイルをチェックしています</translation>
    </message>
    <message>
        <source>The records are being imported</source>
        <translation>レコードをインポートしています</translation>
    </message>
    <message>
        <source>They are imported whole or not at all; this can no longer be stopped.</source>
        <translation>すべてインポートされるか、まったくインポートされないかのどちらかです。ここからは中止できません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>中止しました。何もインポートされていません。</translation>
    </message>
    <message>
        <source>Imported: {new} new, {changed} corrected, {same} unchanged.</source>
        <translation>インポートしました: 新規 {new}件、修正 {changed}件、変更なし {same}件。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: import nothing</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>See the records</source>
        <comment>button</comment>
        <translation>レコードの表示</translation>
    </message>
    <message>
        <source>{done} of about {total} lines</source>
        <comment>of a file</comment>
        <translation>約{total}行のうち{done}行</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ファイルを読み込んでいます。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>The company directory: one line for each company and address</source>
        <translation>会社名簿: 会社と住所ごとに1行</translation>
    </message>
    <message>
        <source>Their companies and administrators, when they end</source>
        <translation>契約の会社、管理者、終了日</translation>
    </message>
    <message>
        <source>The contracts under each, and its administrators</source>
        <translation>それぞれに属する契約と管理者</translation>
    </message>
    <message>
        <source>The contract that covers each product</source>
        <translation>各製品を対象とする契約</translation>
    </message>
    <message>
        <source>The first line names the columns, in any order. A record that is known is corrected.</source>
        <translation>先頭行に列名を記載します (順不同)。登録済みのレコードは修正されます。</translation>
    </message>
    <message>
        <source>{what} (required)</source>
        <comment>what a column holds</comment>
        <translation>{what} (必須)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <comment>label</comment>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Columns</source>
        <comment>of a file</comment>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <comment>button</comment>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <comment>button</comment>
        <translation>サンプルファイルの保存</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>column of a file</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <comment>title</comment>
        <translation>CSV ファイルの選択</translation>
    </message>
    <message>
        <source>Company {key}</source>
        <comment>title</comment>
        <translation>会社 {key}</translation>
    </message>
    <message>
        <source>Contract {key}</source>
        <comment>title</comment>
        <translation>契約 {key}</translation>
    </message>
    <message>
        <source>Bill-to ID {key}</source>
        <comment>title</comment>
        <translation>請求先 ID {key}</translation>
    </message>
    <message>
        <source>Serial number {key}</source>
        <comment>title</comment>
        <translation>シリアル番号 {key}</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>1行に1件ずつ</translation>
    </message>
    <message>
        <source>As in 2026-11-20; days begin and end at midnight UTC</source>
        <translation>例: 2026-11-20。日付は UTC の0時に切り替わります</translation>
    </message>
    <message>
        <source>It tells records apart: only its spelling can be corrected.</source>
        <translation>レコードを識別する項目です。修正できるのは表記だけです。</translation>
    </message>
    <message>
        <source>As a code of two letters, such as JP</source>
        <translation>2文字の略号 (例: JP)</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Matching requests are approved automatically.</source>
        <translation>条件に合うリクエストは自動的に承認されます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>Administrators or the operator decide every request.</source>
        <translation>すべてのリクエストを管理者またはオペレーターが処理します。</translation>
    </message>
    <message>
        <source>Import CSV</source>
        <comment>button</comment>
        <translation>CSV のインポート</translation>
    </message>
    <message>
        <source>The record was corrected.</source>
        <translation>レコードを修正しました。</translation>
    </message>
    <message>
        <source>Press Enter on a row to see all of it and to correct it.</source>
        <translation>行で Enter キーを押すと、すべての項目の表示と修正ができます。</translation>
    </message>
    <message>
        <source>The first {count} are shown. Search to find others.</source>
        <translation>最初の{count}件を表示しています。ほかは検索してください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <comment>title: a search</comment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Search for the beginning of another name or number.</source>
        <translation>別の名前または番号の先頭で検索してください。</translation>
    </message>
    <message>
        <source>Records come from CSV files.</source>
        <translation>レコードは CSV ファイルからインポートします。</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>section: records</comment>
        <translation>会社</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>section: records</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Bill-to IDs</source>
        <comment>section: records</comment>
        <translation>請求先 ID</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <comment>section: records</comment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Search by number or company</source>
        <translation>番号または会社で検索</translation>
    </message>
    <message>
        <source>Search by bill-to ID or company</source>
        <translation>請求先 ID または会社で検索</translation>
    </message>
    <message>
        <source>Search by serial or contract number</source>
        <translation>シリアル番号または契約番号で検索</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>まだ会社はありません</translation>
    </message>
    <message>
        <source>No contracts yet</source>
        <translation>まだ契約はありません</translation>
    </message>
    <message>
        <source>No bill-to IDs yet</source>
        <translation>まだ請求先 ID はありません</translation>
    </message>
    <message>
        <source>No serial numbers yet</source>
        <translation>まだシリアル番号はありません</translation>
    </message>
    <message>
        <source>Postal code</source>
        <comment>label</comment>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Prefecture / State</source>
        <comment>label</comment>
        <translation>都道府県/州</translation>
    </message>
    <message>
        <source>City</source>
        <comment>label: of a record</comment>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Address 1</source>
        <comment>label</comment>
        <translation>住所 1</translation>
    </message>
    <message>
        <source>Address 2</source>
        <comment>label</comment>
        <translation>住所 2</translation>
    </message>
    <message>
        <source>Email domains</source>
        <comment>column of a table</comment>
        <translation>メールアドレスのドメイン</translation>
    </message>
    <message>
        <source>Contract Number</source>
        <comment>column of a table</comment>
        <translation>契約番号</translation>
    </message>
    <message>
        <source>Companies</source>
        <comment>column of a table</comment>
        <translation>会社</translation>
    </message>
    <message>
        <source>Seller</source>
        <comment>column of a table</comment>
        <translation>販売元</translation>
    </message>
    <message>
        <source>Contact at the seller</source>
        <translation>販売元の連絡先</translation>
    </message>
    <message>
        <source>Service level</source>
        <comment>column of a table</comment>
        <translation>サービスレベル</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>of a contract</comment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Locked against automatic approval</source>
        <translation>自動承認のロック</translation>
    </message>
    <message>
        <source>Bill-to ID</source>
        <comment>column of a table</comment>
        <translation>請求先 ID</translation>
    </message>
    <message>
        <source>Contracts</source>
        <comment>column of a table</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>Serial number</source>
        <comment>column of a table</comment>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>status of a contract</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>status of a contract</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <comment>the first of several values</comment>
        <translation>{name} ほか{count}件</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of a table</comment>
        <translation>住所</translation>
    </message>
    <message>
        <source>The registry operator imports and corrects the records.</source>
        <translation>台帳のオペレーターがレコードのインポートと修正を行います。</translation>
    </message>
    <message>
        <source>Decisions delegated</source>
        <comment>event log</comment>
        <translation>処理の委任</translation>
    </message>
    <message>
        <source>Delegation taken back</source>
        <comment>event log</comment>
        <translation>委任の取り消し</translation>
    </message>
    <message>
        <source>You decide for {name}, who sent this request. Another administrator decides it.</source>
        <translation>このリクエストの申請者は、代理の対象である {name} さんです。別の管理者が処理します。</translation>
    </message>
    <message>
        <source>{name}, for {other}</source>
        <comment>who decided, and in whose place</comment>
        <translation>{name} ({other} さんの代理)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n reminder can be sent at once.</source>
        <translation>
            <numerusform>一度に送信できるリマインダーは%n件までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>You administer no Smart Account whose requests could be delegated.</source>
        <translation>リクエストの処理を委任できるスマートアカウントを管理していません。</translation>
    </message>
    <message>
        <source>This delegation has ended already. Look at the list again.</source>
        <translation>この委任はすでに終了しています。一覧をもう一度確認してください。</translation>
    </message>
    <message>
        <source>Enter the email of somebody else.</source>
        <translation>ご自身以外のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>{email} is not the email of anybody active in the domain of a Smart Account that you administer. Enter the email of a colleague.</source>
        <translation>{email} は、管理しているスマートアカウントのドメインで有効なユーザーのメールアドレスではありません。同僚のメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The first day must not lie in the past.</source>
        <translation>開始日に過去の日付は指定できません。</translation>
    </message>
    <message>
        <source>The last day must not come before the first day.</source>
        <translation>終了日は開始日以降の日付にしてください。</translation>
    </message>
    <message>
        <source>Requests can be delegated for a year at most.</source>
        <translation>委任できる期間は最長1年です。</translation>
    </message>
    <message>
        <source>{name} decides for you from {first_date} to {last_date}. Take that back first.</source>
        <translation>{first_date}から{last_date}まで、{name} さんに委任されています。先にその委任を取り消してください。</translation>
    </message>
    <message>
        <source>You decide for {name} from {first_date} to {last_date}. Nobody can decide for you at that time.</source>
        <translation>{first_date}から{last_date}まで、{name} さんの代理として処理します。その期間は、ほかの人に委任できません。</translation>
    </message>
    <message>
        <source>{name} has delegated requests from {first_date} to {last_date}. Enter somebody else.</source>
        <translation>{name} さんは、{first_date}から{last_date}まで、リクエストの処理を委任しています。別の人を入力してください。</translation>
    </message>
    <message>
        <source>{column} (code)</source>
        <comment>column of a table for other programs</comment>
        <translation>{column} (コード)</translation>
    </message>
    <message>
        <source>{column} ({zone})</source>
        <comment>column of a table with dates, and their time zone</comment>
        <translation>{column} ({zone})</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column of a table</comment>
        <translation>理由</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column of a table</comment>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column of a table</comment>
        <translation>期日</translation>
    </message>
    <message>
        <source>Expires</source>
        <comment>column of a table</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>column of a table</comment>
        <translation>処理日時</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel ブック (*.xlsx)</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>エクスポートを中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>一覧をエクスポートしています</translation>
    </message>
    <message numerus="yes">
        <source>%n request written</source>
        <comment>how far an export is</comment>
        <translation>
            <numerusform>リクエスト%n件を書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>一覧のエクスポート</translation>
    </message>
    <message>
        <source>Only the person who sent the request and the registry operator can send a reminder.</source>
        <translation>リマインダーを送信できるのは、リクエストの申請者と台帳のオペレーターだけです。</translation>
    </message>
    <message>
        <source>No administrator is left to be reminded. Appoint an administrator first.</source>
        <translation>リマインダーを送信できる管理者がいません。先に管理者を指定してください。</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <comment>a request and why nothing was done with it</comment>
        <translation>{number}: {why}</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <comment>menu: name who decides</comment>
        <translation>委任…</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>menu: the list into a file</comment>
        <translation>エクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder…</source>
        <comment>button: of ticked requests</comment>
        <translation>
            <numerusform>リマインダー%n件の送信…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a reminder for %n request?</source>
        <comment>title</comment>
        <translation>
            <numerusform>リクエスト%n件のリマインダーを送信しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n reminder</source>
        <comment>button</comment>
        <translation>
            <numerusform>リマインダー%n件の送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever decides one of them gets an email, at most once a day for each request.</source>
        <translation>それぞれの承認者にメールを送信します。1件のリクエストにつき、1日1回までです。</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n reminder</source>
        <translation>
            <numerusform>リマインダー%n件を送信しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder was sent.</source>
        <translation>
            <numerusform>リマインダーを%n件送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A Smart Account Administrator sees and invites them; a Virtual Account Administrator sees those of the virtual account.</source>
        <translation>ユーザーの表示と招待ができるのは、スマートアカウント管理者です。バーチャルアカウント管理者には、そのバーチャルアカウントのユーザーが表示されます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>button: do no more of many</comment>
        <translation>中止</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <comment>how far work is</comment>
        <translation>{total}件中{done}件</translation>
    </message>
    <message>
        <source>A colleague decides the requests that wait for you, as you could. You can still decide them yourself. Both of you are told by email.</source>
        <translation>承認待ちのリクエストを、同僚がご自身と同じ権限で処理します。委任の間も、ご自身で処理できます。双方にメールで通知します。</translation>
    </message>
    <message>
        <source>Somebody in the domain of your Smart Account.</source>
        <translation>スマートアカウントのドメインに属する人を指定します。</translation>
    </message>
    <message>
        <source>First day</source>
        <comment>field: of a delegation</comment>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <comment>field: of a delegation</comment>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Such as 2026-11-23. Days begin and end at midnight UTC.</source>
        <translation>例: 2026-11-23。日付は UTC の0時に切り替わります。</translation>
    </message>
    <message>
        <source>Enter the first day as in 2026-11-23.</source>
        <translation>開始日は 2026-11-23 の形式で入力してください。</translation>
    </message>
    <message>
        <source>Enter the last day as in 2026-12-04.</source>
        <translation>終了日は 2026-12-04 の形式で入力してください。</translation>
    </message>
    <message>
        <source>The requests were delegated. Both of you are told by email.</source>
        <translation>リクエストの処理を委任しました。双方にメールで通知します。</translation>
    </message>
    <message>
        <source>The delegation was taken back. Both of you are told by email.</source>
        <translation>委任を取り消しました。双方にメールで通知します。</translation>
    </message>
    <message>
        <source>Delegate your decisions</source>
        <comment>title</comment>
        <translation>リクエストの処理の委任</translation>
    </message>
    <message>
        <source>Delegate</source>
        <comment>button</comment>
        <translation>委任</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>link: a delegation</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>{name} decides for you until {date}.</source>
        <translation>{date}まで、{name} さんが代理で処理します。</translation>
    </message>
    <message>
        <source>{name} decides for you from {first_date} to {last_date}.</source>
        <translation>{first_date}から{last_date}まで、{name} さんが代理で処理します。</translation>
    </message>
    <message>
        <source>You decide for {name} until {date}.</source>
        <translation>{date}まで、{name} さんの代理として処理します。</translation>
    </message>
    <message>
        <source>You decide for {name} from {first_date} to {last_date}.</source>
        <translation>{first_date}から{last_date}まで、{name} さんの代理として処理します。</translation>
    </message>
    <message>
        <source>For {name}</source>
        <comment>in whose place the reader decides a request</comment>
        <translation>{name} さんの代理</translation>
    </message>
    <message numerus="yes">
        <source>A workbook holds %n row at most. Export a CSV file, or filter the list.</source>
        <translation>
            <numerusform>ブックに保存できるのは%n行までです。CSV ファイルとしてエクスポートするか、一覧を絞り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer&apos;s email corrected</source>
        <comment>event log</comment>
        <translation>お客様のメールアドレスの訂正</translation>
    </message>
    <message>
        <source>Customer told by email</source>
        <comment>station of a request for a customer</comment>
        <translation>お客様へのメール送信済み</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <comment>station of a request for a customer</comment>
        <translation>お客様の回答待ち</translation>
    </message>
    <message>
        <source>Customer reminded</source>
        <comment>station of a request for a customer</comment>
        <translation>お客様へのリマインダー送信済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>station of a request for a customer</comment>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <comment>station of a request for a customer</comment>
        <translation>お客様が辞退</translation>
    </message>
    <message>
        <source>Email corrected, formerly</source>
        <comment>station of a request</comment>
        <translation>メールアドレスを訂正、訂正前</translation>
    </message>
    <message>
        <source>Customer Email</source>
        <comment>field</comment>
        <translation>お客様のメールアドレス</translation>
    </message>
    <message>
        <source>Users to add</source>
        <comment>list of emails</comment>
        <translation>追加するユーザー</translation>
    </message>
    <message>
        <source>Went on as request</source>
        <comment>number of a request</comment>
        <translation>引き継いだリクエスト</translation>
    </message>
    <message>
        <source>Smart Account Request Completed</source>
        <translation>スマートアカウントのリクエストが完了しました</translation>
    </message>
    <message>
        <source>A provisional Smart Account exists. An email tells you as soon as the customer answers.</source>
        <translation>仮のスマートアカウントを作成しました。お客様が回答しだい、メールでお知らせします。</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a request for a customer</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a request for a customer</comment>
        <translation>承諾済み</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <comment>status of a request for a customer</comment>
        <translation>お客様が辞退</translation>
    </message>
    <message>
        <source>Denied</source>
        <comment>status of a request for a customer</comment>
        <translation>登録不可</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a request for a customer</comment>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>status of a request for a customer</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Smart Account “{name}” requested for you</source>
        <translation>貴社のためにリクエストされたスマートアカウント「{name}」</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>button: a Smart Account that was requested for one</comment>
        <translation>承諾して有効化</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>button: a Smart Account that was requested for one</comment>
        <translation>辞退</translation>
    </message>
    <message>
        <source>The Smart Account becomes your organization&apos;s, and you administer it.</source>
        <translation>スマートアカウントは貴社のものとなり、承諾した本人が管理者になります。</translation>
    </message>
    <message>
        <source>No Smart Account is created. The person who requested it is told by email.</source>
        <translation>スマートアカウントは作成されません。申請者にメールでお知らせします。</translation>
    </message>
    <message>
        <source>{name} accepted this Smart Account on {date}.</source>
        <translation>{date}、{name} さんがこのスマートアカウントを承諾しました。</translation>
    </message>
    <message>
        <source>{name} declined this Smart Account on {date}.</source>
        <translation>{date}、{name} さんがこのスマートアカウントを辞退しました。</translation>
    </message>
    <message>
        <source>This request was denied on {date}: people of the domain created or requested a Smart Account there themselves.</source>
        <translation>このリクエストは、{date} に登録不可と判定されました。ドメインの関係者が、スマートアカウントの作成またはリクエストを行ったためです。</translation>
    </message>
    <message>
        <source>Only the person who sent the request can change the customer&apos;s email address.</source>
        <translation>お客様のメールアドレスを変更できるのは、リクエストを送信した本人だけです。</translation>
    </message>
    <message>
        <source>The request {number} is not for a customer.</source>
        <translation>リクエスト {number} は、お客様のスマートアカウントのリクエストではありません。</translation>
    </message>
    <message>
        <source>The request already goes to this email address.</source>
        <translation>リクエストは、すでにこのメールアドレスに送信されています。</translation>
    </message>
    <message>
        <source>The customer</source>
        <comment>who decides a request</comment>
        <translation>お客様</translation>
    </message>
    <message>
        <source>Only the customer can accept or decline this request.</source>
        <translation>このリクエストを承諾または辞退できるのは、お客様だけです。</translation>
    </message>
    <message>
        <source>To accept the Smart Account, open the request and enter the headquarters.</source>
        <translation>スマートアカウントを承諾するには、リクエストを開いて本社住所を入力してください。</translation>
    </message>
    <message>
        <source>{domain} is usable with the customer&apos;s email address.</source>
        <translation>{domain} は、お客様のメールアドレスで使用できます。</translation>
    </message>
    <message>
        <source>{domain} does not match the customer&apos;s email address. The operator decides.</source>
        <translation>{domain} は、お客様のメールアドレスと一致しません。オペレーターが承認または拒否します。</translation>
    </message>
    <message>
        <source>Note to Customer</source>
        <comment>field</comment>
        <translation>お客様へのメッセージ</translation>
    </message>
    <message>
        <source>Note to added users</source>
        <comment>field</comment>
        <translation>追加するユーザーへのメッセージ</translation>
    </message>
    <message>
        <source>Choose the language of the emails.</source>
        <translation>メールの言語を選択してください。</translation>
    </message>
    <message>
        <source>This is your own email address. Request a Smart Account for your organization instead.</source>
        <translation>これはご自身のメールアドレスです。自社のスマートアカウントをリクエストしてください。</translation>
    </message>
    <message numerus="yes">
        <source>You have written to %n customer within a day, the most there may be. Write to the next one after {moment}.</source>
        <translation>
            <numerusform>1日にメールを送信できるお客様は%n名までです。次に送信できるのは {moment} 以降です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A user that was chosen is not in the request. Choose again.</source>
        <translation>選択したユーザーがリクエストに含まれていません。選択し直してください。</translation>
    </message>
    <message>
        <source>{domain} is the domain of the customer&apos;s email address.</source>
        <translation>{domain} は、お客様のメールアドレスのドメインです。</translation>
    </message>
    <message>
        <source>{domain} adds a prefix to {shared}, the domain of the customer&apos;s email address.</source>
        <translation>{domain} は、お客様のメールアドレスのドメイン {shared} にプレフィックスを付けたものです。</translation>
    </message>
    <message>
        <source>{domain} does not match the customer&apos;s email address.</source>
        <translation>{domain} は、お客様のメールアドレスと一致しません。</translation>
    </message>
    <message>
        <source>When the customer accepts, the Smart Account is created at once.</source>
        <translation>お客様が承諾すると、スマートアカウントがすぐに作成されます。</translation>
    </message>
    <message>
        <source>When the customer accepts, the administrators of the Smart Account at the parent domain decide; where there are none, the registry operator does.</source>
        <translation>お客様が承諾すると、上位ドメインのスマートアカウントの管理者が承認または拒否します。管理者がいない場合は、台帳のオペレーターが処理します。</translation>
    </message>
    <message>
        <source>When the customer accepts, the registry operator decides.</source>
        <translation>お客様が承諾すると、台帳のオペレーターが承認または拒否します。</translation>
    </message>
    <message>
        <source>The request {number} was decided or changed. This can no longer be undone.</source>
        <translation>リクエスト {number} は、すでに処理または変更されています。取り消しはできません。</translation>
    </message>
    <message>
        <source>Line {number}, “{email}”: {reason}</source>
        <translation>{number}行目「{email}」: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n address; the list has {count}.</source>
        <translation>
            <numerusform>メールアドレスは%n件以内で入力してください (現在{count}件)。</numerusform>
        </translation>
    </message>
    <message>
        <source>A request waits for your decision</source>
        <comment>notice of the desktop</comment>
        <translation>承認待ちのリクエストがあります</translation>
    </message>
    <message>
        <source>You have been invited</source>
        <comment>notice of the desktop</comment>
        <translation>招待が届きました</translation>
    </message>
    <message>
        <source>Your request was approved</source>
        <comment>notice of the desktop</comment>
        <translation>リクエストが承認されました</translation>
    </message>
    <message>
        <source>Your request was declined</source>
        <comment>notice of the desktop</comment>
        <translation>リクエストが承認されませんでした</translation>
    </message>
    <message>
        <source>Your request expired</source>
        <comment>notice of the desktop</comment>
        <translation>リクエストの期限が切れました</translation>
    </message>
    <message>
        <source>Your invitation was accepted</source>
        <comment>notice of the desktop</comment>
        <translation>招待が承諾されました</translation>
    </message>
    <message>
        <source>Your invitation was declined</source>
        <comment>notice of the desktop</comment>
        <translation>招待が辞退されました</translation>
    </message>
    <message>
        <source>Your invitation expired</source>
        <comment>notice of the desktop</comment>
        <translation>招待の期限が切れました</translation>
    </message>
    <message>
        <source>{kind}: {object}</source>
        <comment>a request in a notice of the desktop</comment>
        <translation>{kind}: {object}</translation>
    </message>
    <message numerus="yes">
        <source>There is news about %n request</source>
        <comment>notice of the desktop</comment>
        <translation>
            <numerusform>リクエスト%n件の状況が変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see your requests.</source>
        <translation>クリックするとリクエストが表示されます。</translation>
    </message>
    <message>
        <source>Has accepted a Smart Account that was requested for her company</source>
        <translation>自社のためにリクエストされたスマートアカウントを承諾済み</translation>
    </message>
    <message>
        <source>A Smart Account was requested for her company: can accept or decline it</source>
        <translation>自社のスマートアカウントがリクエストされ、承諾または辞退できる</translation>
    </message>
    <message>
        <source>It becomes your organization&apos;s: you can change the name that was requested.</source>
        <translation>貴社のアカウントになります。リクエストされた名前は変更できます。</translation>
    </message>
    <message>
        <source>Clear the box of those who are not to have access. The others are invited by email.</source>
        <translation>追加しないユーザーのチェックを外してください。残りのユーザーにはメールで招待をお送りします。</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>email of a user to add</comment>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The former address is told that the request is no longer for it.</source>
        <translation>以前のメールアドレスには、リクエストの取り下げをお知らせします。</translation>
    </message>
    <message>
        <source>Correct the customer&apos;s email</source>
        <comment>button</comment>
        <translation>お客様のメールアドレスの訂正</translation>
    </message>
    <message>
        <source>The provisional Smart Account “{account}” exists. Its number is {number}.</source>
        <translation>仮のスマートアカウント「{account}」を作成しました。リクエスト番号は {number} です。</translation>
    </message>
    <message>
        <source>{email} was told by email how to accept it, and can do so until {date}.</source>
        <translation>{email} に承諾の手順をメールでお知らせしました。承諾の期限は{date}です。</translation>
    </message>
    <message>
        <source>An email tells you as soon as the customer accepts or declines.</source>
        <translation>お客様が承諾または辞退しだい、メールでお知らせします。</translation>
    </message>
    <message>
        <source>Request a Smart Account for another customer</source>
        <translation>別のお客様のスマートアカウントのリクエスト</translation>
    </message>
    <message>
        <source>Review Request</source>
        <comment>title</comment>
        <translation>リクエストの確認</translation>
    </message>
    <message>
        <source>The customer is told by email and can accept until {date}.</source>
        <translation>お客様にはメールでお知らせします。承諾の期限は{date}です。</translation>
    </message>
    <message>
        <source>Check the customer&apos;s email</source>
        <comment>heading of a warning</comment>
        <translation>お客様のメールアドレスを確認してください</translation>
    </message>
    <message>
        <source>What comes next</source>
        <comment>after accepting</comment>
        <translation>今後の流れ</translation>
    </message>
    <message>
        <source>The request was sent to the other address.</source>
        <translation>別のメールアドレスにリクエストを送信しました。</translation>
    </message>
    <message>
        <source>A Smart Account that your customer then accepts</source>
        <translation>お客様が承諾するスマートアカウント</translation>
    </message>
    <message>
        <source>For a customer</source>
        <comment>whose Smart Account is requested</comment>
        <translation>お客様用</translation>
    </message>
    <message>
        <source>You need an active Cisco account with complete company information.</source>
        <translation>有効なシスコ アカウントと、入力済みの会社情報が必要です。</translation>
    </message>
    <message>
        <source>The Smart Account stays provisional until the customer accepts it.</source>
        <translation>お客様が承諾するまで、スマートアカウントは仮のものです。</translation>
    </message>
    <message>
        <source>Without an answer in time the request expires. When the customer is ready, request it again from the old values.</source>
        <translation>期限までに回答がない場合、リクエストの期限が切れます。お客様の準備が整いましたら、同じ内容で再リクエストしてください。</translation>
    </message>
    <message>
        <source>Log in with your Cisco account</source>
        <translation>シスコ アカウントでログインします。</translation>
    </message>
    <message>
        <source>Open “Request a Smart Account” for a customer</source>
        <translation>お客様用の「スマートアカウントのリクエスト」を開きます。</translation>
    </message>
    <message>
        <source>Identify the account name and customer, and add users to the account</source>
        <translation>アカウント名とお客様を指定し、アカウントにユーザーを追加します。</translation>
    </message>
    <message>
        <source>Account name, customer email, account domain, note; user emails, note.</source>
        <translation>アカウント名、お客様のメールアドレス、アカウントドメイン、メッセージ。ユーザーのメールアドレスとメッセージ。</translation>
    </message>
    <message>
        <source>Click Submit Request</source>
        <comment>guide step</comment>
        <translation>[リクエストの送信] をクリックします。</translation>
    </message>
    <message>
        <source>“Review Request” appears.</source>
        <translation>「リクエストの確認」が表示されます。</translation>
    </message>
    <message>
        <source>Review the details and click Submit Request there</source>
        <translation>内容を確認し、もう一度 [リクエストの送信] をクリックします。</translation>
    </message>
    <message>
        <source>“Smart Account Request Completed” tells that a provisional Smart Account exists.</source>
        <translation>「スマートアカウントのリクエストが完了しました」に、仮のスマートアカウントが作成されたことが表示されます。</translation>
    </message>
    <message>
        <source>Wait for the customer, who gets an email</source>
        <translation>お客様の回答を待ちます。お客様にはメールが届きます。</translation>
    </message>
    <message>
        <source>As soon as the customer has accepted, you get an email.</source>
        <translation>お客様が承諾すると、メールでお知らせします。</translation>
    </message>
    <message>
        <source>Language of the emails</source>
        <comment>field: to a customer without an account</comment>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>User Emails</source>
        <comment>field: several addresses</comment>
        <translation>ユーザーのメールアドレス</translation>
    </message>
    <message>
        <source>Submit Request</source>
        <comment>button</comment>
        <translation>リクエストの送信</translation>
    </message>
    <message>
        <source>The person who accepts the Smart Account and then administers it.</source>
        <translation>スマートアカウントを承諾し、その後管理する人です。</translation>
    </message>
    <message>
        <source>It identifies the account in orders, and follows from the customer&apos;s email.</source>
        <translation>注文でアカウントを識別します。お客様のメールアドレスに基づきます。</translation>
    </message>
    <message>
        <source>Goes with the email to the customer, in any language.</source>
        <translation>お客様へのメールに記載されます。言語は問いません。</translation>
    </message>
    <message>
        <source>For people without a Cisco account; the English text follows below.</source>
        <translation>シスコ アカウントを持たない人へのメールに使用し、英語も併記します。</translation>
    </message>
    <message>
        <source>Up to 100 addresses of people who are to have access, separated by commas, spaces, or new lines. They are invited once the customer has accepted.</source>
        <translation>アクセスが必要な人のメールアドレスを、カンマ、スペース、または改行で区切って100件まで入力します。お客様の承諾後に招待をお送りします。</translation>
    </message>
    <message>
        <source>Nothing is sent yet: first you review the request.</source>
        <translation>まだ何も送信されません。先にリクエストの内容を確認します。</translation>
    </message>
    <message>
        <source>Identify the account name and customer</source>
        <translation>アカウント名とお客様の指定</translation>
    </message>
    <message>
        <source>Add users to the account</source>
        <translation>アカウントへのユーザーの追加</translation>
    </message>
    <message>
        <source>Request for a customer</source>
        <comment>window of a request for a customer</comment>
        <translation>お客様用リクエスト</translation>
    </message>
    <message>
        <source>Request a Smart Account for a Customer</source>
        <translation>お客様のスマートアカウントのリクエスト</translation>
    </message>
    <message>
        <source>You ask, the customer accepts by email and then administers the Smart Account.</source>
        <translation>リクエストを送信すると、お客様がメールから承諾し、スマートアカウントを管理します。</translation>
    </message>
    <message>
        <source>A Smart Account cannot be requested now</source>
        <translation>現在、スマートアカウントをリクエストできません</translation>
    </message>
    <message>
        <source>“{name}” has been requested for you at {domain}.</source>
        <translation>「{name}」({domain}) が貴社のためにリクエストされています。</translation>
    </message>
    <message>
        <source>Add Access</source>
        <comment>title</comment>
        <translation>アクセス権の追加</translation>
    </message>
    <message>
        <source>With the numbers of contracts, bill-to IDs, or products you get support, downloads, and orders on your Cisco account.</source>
        <translation>契約番号、請求先 ID、または製品のシリアル番号を登録すると、シスコ アカウントでサポート、ダウンロード、注文を利用できます。</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n number</source>
        <translation>
            <numerusform>%n件の番号を送信しています</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} were sent. What was sent stays sent.</source>
        <translation>{total}件中{done}件を送信しました。停止しても、送信済みの番号は取り消されません。</translation>
    </message>
    <message>
        <source>Filter: {column}</source>
        <comment>name of a line over a column</comment>
        <translation>絞り込み: {column}</translation>
    </message>
    <message>
        <source>Service Contracts</source>
        <comment>title of a section</comment>
        <translation>サービス契約</translation>
    </message>
    <message>
        <source>Full support and downloads: see what is registered, and add access</source>
        <translation>フルサポートとダウンロード: 登録状況の確認と、アクセス権の追加</translation>
    </message>
    <message>
        <source>Direct Purchase (Ordering)</source>
        <comment>title of a section</comment>
        <translation>直接購入 (注文)</translation>
    </message>
    <message>
        <source>Bill-to IDs to order with, and contracts to view</source>
        <translation>注文に使用する請求先 ID と、表示する契約</translation>
    </message>
    <message>
        <source>Download only</source>
        <comment>title of a section</comment>
        <translation>ダウンロードのみ</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>title: numbers that wait</comment>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Contract access</source>
        <comment>title</comment>
        <translation>契約のアクセス権</translation>
    </message>
    <message>
        <source>Register the contract before you ask for technical support or a replacement: access follows what was bought.</source>
        <translation>テクニカルサポートや製品交換を依頼する前に、契約を登録してください。アクセス権は購入した契約に基づきます。</translation>
    </message>
    <message>
        <source>To buy a contract, ask a Cisco partner, a reseller, or your account team.</source>
        <translation>契約の購入については、シスコのパートナー、リセラー、または担当のアカウントチームに問い合わせてください。</translation>
    </message>
    <message>
        <source>Only the company that bought a contract, and those it permits, may use it.</source>
        <translation>契約を利用できるのは、契約を購入した会社と、その会社が許可した人だけです。</translation>
    </message>
    <message>
        <source>Where the company does not match, the registry operator decides soon.</source>
        <translation>会社が一致しない場合は、台帳のオペレーターが確認します。</translation>
    </message>
    <message>
        <source>About what a contract contains, ask its seller, not the administrator.</source>
        <translation>契約内容については、管理者ではなく販売元に問い合わせてください。</translation>
    </message>
    <message>
        <source>Choose what the access is for</source>
        <translation>アクセスの種類を選択します</translation>
    </message>
    <message>
        <source>Choose the kind of number</source>
        <translation>番号の種類を選択します</translation>
    </message>
    <message>
        <source>Enter the numbers</source>
        <translation>番号を入力します。</translation>
    </message>
    <message>
        <source>Several at once, also pasted from a spreadsheet.</source>
        <translation>複数の番号をまとめて入力できます。表計算ソフトからの貼り付けもできます。</translation>
    </message>
    <message>
        <source>Click Submit</source>
        <comment>guide step: send numbers</comment>
        <translation>[送信] をクリックします</translation>
    </message>
    <message>
        <source>Each number appears with its result.</source>
        <translation>番号ごとに結果が表示されます。</translation>
    </message>
    <message>
        <source>See what the numbers came to</source>
        <translation>番号の結果を確認します。</translation>
    </message>
    <message>
        <source>Do what is offered beside a number</source>
        <translation>番号の横に表示された操作を行います。</translation>
    </message>
    <message>
        <source>Denied numbers say why; pending ones, who holds them.</source>
        <translation>登録不可の番号には理由が、確認待ちの番号には確認する人が表示されます。</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>一覧を控えます。</translation>
    </message>
    <message>
        <source>The email has the same list. Forward it to ask about a number.</source>
        <translation>メールにも同じ一覧があります。問い合わせるときは、そのメールを転送してください。</translation>
    </message>
    <message>
        <source>Find a number with the filters</source>
        <translation>絞り込みで番号を検索します。</translation>
    </message>
    <message>
        <source>Press Enter on a row for its details</source>
        <translation>行で Enter キーを押すと詳細が表示されます。</translation>
    </message>
    <message>
        <source>They name the accepted terms, and until when the access holds.</source>
        <translation>同意した条項と、アクセス権の期限を確認できます。</translation>
    </message>
    <message>
        <source>Add access to other numbers</source>
        <translation>ほかの番号のアクセス権を追加します。</translation>
    </message>
    <message>
        <source>See who holds a number, and until when</source>
        <translation>誰がいつまでに確認するかを見ます</translation>
    </message>
    <message>
        <source>Click Send Reminder where nobody answers</source>
        <comment>guide step</comment>
        <translation>返答がない場合は [リマインダーの送信] をクリックします</translation>
    </message>
    <message>
        <source>Once a day. After that, contact support.</source>
        <translation>1日に1回送信できます。それでも返答がない場合は、サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field: of a contract or product</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send a corrected number</comment>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>%n number recognized</source>
        <translation>
            <numerusform>%n件の番号を認識しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cannot be sent either.</source>
        <comment>number that is wrong</comment>
        <translation>
            <numerusform>ほかに%n件、送信できない番号があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number stands there more than once; it is sent once.</source>
        <translation>
            <numerusform>重複している番号が%n件あります。送信されるのは1回だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>TAC and RMA cases, software downloads, support tools, and entitled content. Choose it for contracts with direct support from Cisco.</source>
        <translation>TAC および RMA ケースの作成、ソフトウェアのダウンロード、サポートツール、権限付きコンテンツ。シスコから直接サポートを受ける契約の場合に選択します。</translation>
    </message>
    <message>
        <source>Software downloads, support tools, and entitled content, without cases.</source>
        <translation>ソフトウェアのダウンロード、サポートツール、権限付きコンテンツ。ケースの作成は含まれません。</translation>
    </message>
    <message>
        <source>Placing orders with bill-to IDs, or viewing contracts.</source>
        <translation>請求先 ID による注文、または契約の表示。</translation>
    </message>
    <message>
        <source>Separate several numbers with commas, spaces or new lines.</source>
        <translation>複数の番号は、カンマ、スペース、または改行で区切ってください。</translation>
    </message>
    <message>
        <source>A number is approved at once where possible; others go to whoever decides. The results appear here, and go to you by email.</source>
        <translation>可能な場合、番号はすぐに承認されます。それ以外は承認する人に送信されます。結果はここに表示され、メールでも送信されます。</translation>
    </message>
    <message>
        <source>Request Full Support Access</source>
        <translation>フルサポートのアクセス権のリクエスト</translation>
    </message>
    <message>
        <source>Send a Request to Your Company Contract Administrator</source>
        <translation>貴社の契約管理者へのリクエストの送信</translation>
    </message>
    <message>
        <source>Request Access for Ordering</source>
        <translation>注文のアクセス権のリクエスト</translation>
    </message>
    <message>
        <source>What the access is for</source>
        <comment>field</comment>
        <translation>アクセスの種類</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <comment>field</comment>
        <translation>番号の種類</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Submit</source>
        <comment>button: send numbers</comment>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>%n contract</source>
        <comment>under a bill-to ID</comment>
        <translation>
            <numerusform>契約%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Serial number {number}</source>
        <translation>シリアル番号 {number}</translation>
    </message>
    <message>
        <source>The access was removed.</source>
        <translation>アクセス権を削除しました。</translation>
    </message>
    <message>
        <source>Your access ends at once. You can request it again at any time.</source>
        <translation>アクセス権はすぐに終了します。いつでもあらためてリクエストできます。</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>of an access</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <comment>question: registered access</comment>
        <translation>{number} を削除しますか?</translation>
    </message>
    <message>
        <source>Keep the access</source>
        <comment>button</comment>
        <translation>アクセス権の維持</translation>
    </message>
    <message>
        <source>About what a contract contains, ask its seller. If you lack access to a page all the same, contact support.</source>
        <translation>契約内容については、販売元に問い合わせてください。登録済みでも必要なページにアクセスできない場合は、サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>Your full support access. Downloads only are in a list of their own.</source>
        <translation>フルサポートのアクセス権です。ダウンロードのみのアクセス権は別の一覧に表示されます。</translation>
    </message>
    <message>
        <source>No contract is registered for full support yet</source>
        <translation>フルサポートで登録済みの契約はまだありません</translation>
    </message>
    <message>
        <source>Your access to software downloads, without cases.</source>
        <translation>ソフトウェアのダウンロードのアクセス権です。ケースの作成は含まれません。</translation>
    </message>
    <message>
        <source>No number is registered for downloads yet</source>
        <translation>ダウンロードのみで登録済みの番号はまだありません</translation>
    </message>
    <message>
        <source>Bill-to IDs that you can place orders with, and contracts that you can view.</source>
        <translation>注文に使用できる請求先 ID と、表示できる契約です。</translation>
    </message>
    <message>
        <source>No bill-to ID is registered for orders yet</source>
        <translation>注文に使用できる請求先 ID はまだありません</translation>
    </message>
    <message>
        <source>Add access with its number: the result appears at once.</source>
        <translation>番号を入力してアクセス権を追加すると、結果がすぐに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches the filters</source>
        <translation>絞り込みに一致する項目がありません</translation>
    </message>
    <message>
        <source>Write less into them, or show everything.</source>
        <translation>入力を減らすか、すべて表示してください。</translation>
    </message>
    <message>
        <source>Add Access</source>
        <comment>button</comment>
        <translation>アクセス権の追加</translation>
    </message>
    <message>
        <source>Show everything</source>
        <comment>button: without filters</comment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>{number}: {result}</source>
        <comment>a number and what it came to</comment>
        <translation>{number}: {result}</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>heading: numbers</comment>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Bill-to ID {number}</source>
        <translation>請求先 ID {number}</translation>
    </message>
    <message>
        <source>Ask for support through {name}.</source>
        <translation>サポートは {name} さんを通じて依頼してください。</translation>
    </message>
    <message>
        <source>Update the company name</source>
        <comment>button</comment>
        <translation>会社名の更新</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <comment>button</comment>
        <translation>番号の修正</translation>
    </message>
    <message>
        <source>Request full support instead</source>
        <comment>button</comment>
        <translation>フルサポートのリクエスト</translation>
    </message>
    <message>
        <source>Request download only instead</source>
        <comment>button</comment>
        <translation>ダウンロードのみのリクエスト</translation>
    </message>
    <message>
        <source>Prepare the authorization email</source>
        <comment>button</comment>
        <translation>許可メールの作成</translation>
    </message>
    <message numerus="yes">
        <source>%n result</source>
        <comment>title: of numbers that were sent</comment>
        <translation>
            <numerusform>%n件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>{access}, sent on {date}</source>
        <comment>numbers: what for, and when</comment>
        <translation>{access}、{date}に送信</translation>
    </message>
    <message>
        <source>To ask about a number, forward the email with your question: it is quicker.</source>
        <translation>番号について問い合わせるときは、届いたメールを転送すると早く回答できます。</translation>
    </message>
    <message>
        <source>Results</source>
        <comment>table: numbers that were sent</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>{number}</source>
        <comment>a number that was sent</comment>
        <translation>{number}</translation>
    </message>
    <message>
        <source>Copy list</source>
        <comment>button</comment>
        <translation>一覧のコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n needs something done</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>対応が必要: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a decision</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>確認待ち: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>登録済み: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list was sent to {email}.</source>
        <translation>同じ内容を {email} に送信しました。</translation>
    </message>
    <message numerus="yes">
        <source>{group}: %n</source>
        <comment>heading with its count</comment>
        <translation>
            <numerusform>{group}: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>button of a row, opens a menu</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column of a table</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Reason and what comes next</source>
        <comment>column of a table</comment>
        <translation>理由と次の予定</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>column of a table</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>An email tells you what is decided. You can send a reminder once a day.</source>
        <translation>結果はメールで通知されます。リマインダーは1日に1回送信できます。</translation>
    </message>
    <message>
        <source>No number waits for a decision</source>
        <translation>確認待ちの番号はありません</translation>
    </message>
    <message>
        <source>What you have sent stands in your requests.</source>
        <translation>送信した番号はリクエストの一覧で確認できます。</translation>
    </message>
    <message>
        <source>Only those who decide see it, in the timeline of the request.</source>
        <translation>承認する人だけに、リクエストの経過の中で表示されます。</translation>
    </message>
    <message>
        <source>Comment for the deciders</source>
        <comment>title</comment>
        <translation>承認する人へのコメント</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <comment>button</comment>
        <translation>コメントの追加</translation>
    </message>
    <message>
        <source>Lock against automatic approval</source>
        <comment>button: a contract</comment>
        <translation>自動承認のロック</translation>
    </message>
    <message>
        <source>Unlock the contract</source>
        <comment>button</comment>
        <translation>契約のロック解除</translation>
    </message>
    <message>
        <source>Requested before</source>
        <comment>heading: of the same number</comment>
        <translation>以前のリクエスト</translation>
    </message>
    <message>
        <source>Person and contract</source>
        <comment>heading: compared</comment>
        <translation>申請者と契約</translation>
    </message>
    <message>
        <source>The person now</source>
        <translation>現在の申請者</translation>
    </message>
    <message>
        <source>The contract</source>
        <comment>heading: compared</comment>
        <translation>契約</translation>
    </message>
    <message>
        <source>For 28 days, where the cause may have gone: a new number, another company.</source>
        <translation>番号の発行直後や会社の不一致など、原因が解消した可能性がある場合に、28日間確認します。</translation>
    </message>
    <message>
        <source>Check numbers again automatically</source>
        <translation>番号の自動再確認</translation>
    </message>
</context>
</TS>
