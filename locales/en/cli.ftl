# The command line and the printed guide.

guide-title = Your passkey in Microsoft Authenticator
guide-for = For { $phone } · about { $minutes } minutes
guide-path-join = {" > "}
guide-switch-on = Turn on { $switch }.
guide-dialog = The question is { $dialog }.

cli-about = Leads you, step by step, to a passkey in Microsoft Authenticator.
cli-run = Open the window (the same as no verb at all)
cli-plan = What an employee would be told
cli-guide = The steps for one phone
cli-explain = What a message means and who fixes it
cli-content = The facts behind the steps
cli-content-list = List phones, errors, hosts, clouds or vaults
cli-content-check = Check an overlay folder
cli-status = How far this person is, for device management
cli-check = Check this computer
cli-tenant = What the tenant’s settings mean for people (for IT, in English)
cli-opt-policy = Use this trial policy file
cli-opt-locale = Speak this language, for example de or pt-BR
cli-opt-offline = Open no network connection
cli-opt-json = Answer in JSON
cli-opt-step = Start at this page or step
cli-opt-dock = Open narrow, at this side of the screen
cli-opt-kiosk = For shared computers: keep nothing when the window closes
cli-opt-demo = Try it out: nothing is kept
cli-opt-simulate = Pretend this, for example Attestation=off or fact.bluetooth=off; can be repeated
cli-opt-renderer = How to draw the window
cli-opt-autostart = Started by the system at sign-in
cli-opt-exit-after = For measuring: close after the first picture
cli-opt-phone = The phone, for example samsung.oneui7 (see “content list phones”)
cli-opt-os = Version of the phone’s system, for example 15
cli-opt-profile = Side of an Android phone: personal, work or both
cli-opt-proof = How the person signs in today
cli-opt-managed = Whether the phone is managed
cli-opt-route = The route: app, phone-browser, handoff or qr
cli-opt-phone-language = Language of the phone’s menus
cli-opt-format = Form of the guide
cli-opt-output = Write to this file
cli-opt-words = Words or numbers from the screen
cli-opt-what = What to list
cli-opt-dir = The overlay folder
cli-opt-check-route = Only what this route needs
cli-opt-check-phone = Kind of phone: ios or android
cli-opt-only = Only this check; can be repeated
cli-unknown-check = There is no check { $name }. These are there: { $known }.
cli-bad-timeout = { $given } is not a number of seconds from 1 to { $longest }.
cli-opt-timeout = Stop after this many seconds

cli-error = passkey-companion: { $text }
cli-no-html = The guide as a web page is not part of this version yet. Use --format text.
cli-unknown-phone = There is no phone { $phone }. See “passkey-companion content list phones”.
cli-unknown-locale = There is no language { $tag }. These are there: { $known }.
cli-bad-version = { $version } is not a version. Write a number such as 15 or 18.2.
cli-write-failed = { $file } cannot be written: { $why }. Choose another place.
cli-print-failed = The answer could not be written: { $why }.
cli-no-match = Nothing fits. Try fewer words, or a number from the screen.
cli-route-closed = The route { $route } is closed: { $reason }
cli-pretended = Trial, not what is installed: { $settings }
cli-plan-way = { $route }, about { $minutes } minutes
cli-plan-why = Why: { $reason }
cli-plan-step = { $number }. { $step }
cli-plan-warning = Mind: { $warning }
cli-plan-other-open = Also open: { $route } – { $reason }
cli-plan-other-closed = Closed: { $route } – { $reason }
cli-stop = Stop: { $stop }
cli-explain-owner = { $title } – { $owner }
cli-content-sound = { $count } records, all sound.
cli-content-bad = { $count ->
    [one] One problem. Mend it
   *[other] { $count } problems. Mend them
} and check again.
status-not-started = Not started
status-in-progress = In progress: { $page }
status-stopped = Stopped: { $reason }
status-finished = Finished: the person saw the passkey
cli-no-display = There is no screen to open a window on. Use “passkey-companion guide” to read the steps as text.
cli-no-renderer = This system has no renderer called { $name }.
cli-missing-library = { $library } is missing on this computer, and without it no window opens. On Debian and Ubuntu it is in the package { $package }.

cli-policy = What your organization has declared
cli-policy-show = What is in force, and where it comes from
cli-policy-check = Check a policy file
cli-policy-template = An empty policy to fill in
cli-policy-export = The policy for device management
cli-opt-policy-file = The policy file
cli-opt-export-form = Form of the export
cli-opt-export-from = Fill it with this policy
cli-opt-export-folder = Folder for the files of admx
cli-opt-matrix = For every phone and every way to sign in (table, csv or json)
cli-export-empty = { $form } is an empty form: leave --from out.
cli-export-from = { $form } is made from a policy: add --from FILE.
cli-matrix-count = { $count } cases, { $stops } of them without a way.
cli-policy-sound = Settings: { $count }, all sound.
