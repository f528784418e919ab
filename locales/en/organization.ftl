about-it-done = Device management can ask this program whether your passkey is there, and since when.
about-it-untold = This program does not tell device management how far you are.
deadline-left = { $days ->
    [one] One day is left
   *[other] { $days } days are left
}
deadline-today = Today is the last day
deadline-past = The last day has passed
deadline-friendly = Your organization asks everybody to set up the passkey by then. This program locks nothing.
deadline-firm = Your organization expects everybody to have the passkey by then. Please start now. This program locks nothing.
later-title = Not a good moment?
later-text = Choose when you want to be reminded.
later-left = { $count ->
    [one] You can put it off once more.
   *[other] You can put it off { $count } more times.
}
later-hour = In an hour
later-day = Tomorrow
later-week = Next week
managed-by = Managed by { $name }
prompts-title = Microsoft may ask you, too
prompt-campaign = After a sign-in, Microsoft may offer a passkey for the device in front of you. That is genuine, but it is not the passkey in Authenticator. Skip it and follow the steps here.
prompt-sms-retirement = If text messages or calls are your only second proof, Microsoft may ask for a passkey at sign-in and, later on, not let you skip it.
prompt-teams = A message in Teams that asks you to set up a passkey can be genuine.
kiosk-countdown = { $seconds ->
    [one] Is anybody there? In one second everything here starts anew. Move the pointer or press a key to stay.
   *[other] Is anybody there? In { $seconds } seconds everything here starts anew. Move the pointer or press a key to stay.
}
about-it-overlay = Your organization has replaced or added these facts: { $rows }
