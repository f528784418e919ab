about-it-done = 디바이스 관리는 이 프로그램에 패스키가 있는지, 언제부터 있는지 물을 수 있어요.
about-it-untold = 이 프로그램은 디바이스 관리에 어디까지 했는지 알리지 않아요.
deadline-left = { $days ->
   *[other] { $days }일 남았어요
}
deadline-today = 오늘이 마지막 날이에요
deadline-past = 마지막 날이 지났어요
deadline-friendly = 소속 조직에서 그때까지 모두 패스키를 설정해 달라고 해요. 이 프로그램은 아무것도 잠그지 않아요.
deadline-firm = 소속 조직은 그때까지 모두 패스키를 갖추기를 바라요. 지금 시작해 주세요. 이 프로그램은 아무것도 잠그지 않아요.
later-title = 지금은 어려우신가요?
later-text = 언제 다시 알려 드릴지 선택하세요.
later-left = { $count ->
   *[other] { $count }번 더 미룰 수 있어요.
}
later-hour = 한 시간 후
later-day = 내일
later-week = 다음 주
managed-by = 관리: { $name }
prompts-title = Microsoft에서도 물어볼 수 있어요
prompt-campaign = 로그인한 뒤 Microsoft가 지금 쓰는 기기용 패스키를 권할 수 있어요. 진짜이지만 Authenticator의 패스키는 아니에요. 건너뛰고 여기 단계를 따르세요.
prompt-sms-retirement = 두 번째 증명이 문자 메시지나 전화뿐이라면, 로그인할 때 Microsoft에서 패스키를 요구할 수 있고 나중에는 건너뛸 수 없게 돼요.
prompt-teams = Teams에서 패스키를 설정하라는 메시지는 진짜일 수 있어요.
kiosk-countdown = { $seconds ->
   *[other] 아무도 안 계신가요? { $seconds }초 후에 처음부터 다시 시작해요. 계속하려면 포인터를 움직이거나 키를 누르세요.
}
about-it-overlay = 소속 조직에서 다음 정보를 바꾸거나 추가했어요: { $rows }
