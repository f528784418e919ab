about-it-done = 设备管理可以向这个程序询问你是否已有通行密钥，以及从何时开始。
about-it-untold = 这个程序不会告诉设备管理你的进度。
deadline-left = { $days ->
   *[other] 还剩 { $days } 天
}
deadline-today = 今天是最后一天
deadline-past = 最后期限已过
deadline-friendly = 你的组织请所有人在此之前设置通行密钥。这个程序不会锁定任何东西。
deadline-firm = 你的组织要求所有人在此之前都有通行密钥。请现在开始。这个程序不会锁定任何东西。
later-title = 现在不方便？
later-text = 请选择何时再提醒你。
later-left = { $count ->
   *[other] 你还可以推迟 { $count } 次。
}
later-hour = 一小时后
later-day = 明天
later-week = 下周
managed-by = 由 { $name } 管理
prompts-title = Microsoft 也可能会询问你
prompt-campaign = 登录后，Microsoft 可能会建议为你面前的设备创建通行密钥。这是真实的，但不是 Authenticator 中的通行密钥。请跳过，并按这里的步骤操作。
prompt-sms-retirement = 如果短信或电话是你唯一的第二重证明，Microsoft 可能会在登录时要求设置通行密钥，之后还可能不允许跳过。
prompt-teams = Teams 中要求你设置通行密钥的消息可能是真实的。
kiosk-countdown = { $seconds ->
   *[other] 有人在吗？{ $seconds } 秒后一切将重新开始。移动指针或按任意键可留在此处。
}
about-it-overlay = 你的组织替换或添加了以下信息：{ $rows }
