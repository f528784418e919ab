about-it-done = 设备管理可以向这个程序询问你是否已有通行密钥，以及从何时开始。
about-it-untold = 这个程序不会告诉设备管理你的进度。
