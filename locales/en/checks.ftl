# The checks of this computer. One short sentence each; the reader may be nervous. Technical details stand
# elsewhere, in English, for the helpdesk.
# { $host } is the name of a server, { $issuer } and { $maker } are names, { $proxy } is an address.

check-bluetooth-title = Bluetooth
check-remote-title = At this computer
check-os-title = System
check-browser-title = Browser
check-sign-in-pages-title = Sign-in pages
check-qr-tunnel-title = Connection to your phone
check-interception-title = Private connection
check-proxy-title = Internet connection
check-clock-title = Clock

## Not looked at

check-skipped-not-needed = You do not need this.
check-skipped-offline = Not checked, because you are working offline.
check-unknown-late = This took too long, so we could not find out.

## Bluetooth

check-bluetooth-pass = Bluetooth is on.
check-bluetooth-off = Bluetooth is switched off.
check-bluetooth-airplane = Airplane mode or a switch on the computer keeps Bluetooth off.
check-bluetooth-no-adapter = This computer has no Bluetooth.
check-bluetooth-policy = Your company has turned off Bluetooth on this computer.
check-bluetooth-permission = This program may not use Bluetooth yet.
check-bluetooth-service = Bluetooth is there, but its service is not running.
check-bluetooth-no-low-energy = The Bluetooth in this computer is too old to find your phone.
check-bluetooth-unknown = We could not tell whether Bluetooth is on.

## At this computer

check-remote-pass = You are working directly at this computer.
check-remote-desktop = You are connected to this computer from another one, so your phone is probably not near it.
check-remote-citrix = You are working through Citrix, so your phone is probably not near this computer.
check-remote-vnc = The screen of this computer is shared to another one, so your phone is probably not near it.
check-remote-ssh = You are connected to this computer over the network, so your phone is probably not near it.
check-remote-virtual-machine = This is a virtual computer, which usually has no Bluetooth ({ $maker }).
check-remote-sign-in-screen = Nobody is signed in to this computer yet.
check-remote-set-up = This computer is still being set up.
check-remote-unknown = We could not tell whether you are sitting at this computer.

## System

check-os-pass = { $system } can do this.
check-os-too-old = { $system } is too old for this.
check-os-browser-only = With { $system }, this works in the browsers Chrome and Edge.
check-os-unknown = We could not tell which version of the system this is.

## Browser

check-browser-pass = { $browser } will open. It works for this.
check-browser-cannot = { $browser } cannot do this.
check-browser-untested = We do not know whether { $browser } can do this.
check-browser-unknown = We could not tell which browser will open.

## Sign-in pages

check-sign-in-pages-pass = The sign-in pages can be reached.
check-sign-in-pages-offline = This computer does not seem to be connected to the internet.
check-sign-in-pages-dns = The address of { $host } cannot be found in this network.
check-sign-in-pages-blocked = { $host } cannot be reached from here.
check-sign-in-pages-tls = A secure connection to { $host } could not be made.
check-sign-in-pages-no-answer = { $host } can be reached, but gives no answer.
check-sign-in-pages-server = { $host } answers with an error right now.
check-sign-in-pages-one-family = { $host } works, but not over { $family }, and this can make pages slow.
check-sign-in-pages-proxy = We could not look behind the proxy of this computer; your browser probably can.
check-sign-in-pages-unknown = We could not check the sign-in pages.

## Certificates

check-certificate-untrusted = { $host } shows a certificate that this computer does not trust (it claims to come from { $issuer }).
check-certificate-date = The certificate of { $host } is out of date, or the clock of this computer is wrong.
check-certificate-not-valid-today = The certificate of { $host } is not valid today, although the clock is right.

## Connection to your phone

check-qr-tunnel-pass = The servers between this computer and your phone can be reached.
check-qr-tunnel-dns = The address of { $host } cannot be found in this network.
check-qr-tunnel-blocked = { $host } cannot be reached from here, and your phone needs it.
check-qr-tunnel-websocket = { $host } can be reached, but does not open the connection that your phone needs.
check-qr-tunnel-unknown = We could not check the connection to your phone.

## Private connection

check-interception-pass = Nobody inspects the connections that we tried.
check-interception-harmless = Your company inspects the traffic (its certificate names { $issuer }); on your way that does no harm.
check-interception-qr = Your company inspects the traffic (its certificate names { $issuer }), and the QR code cannot work that way.
check-interception-unknown = We could not check that the connection is private.

## Way to the internet

check-proxy-none = The way to the internet is open.
check-proxy-in-use = The way leads through a proxy ({ $proxy }), and it is open.
check-proxy-script = A script chooses the way to the internet, and it is open.
check-proxy-sign-in = The proxy ({ $proxy }) wants to know who you are; your browser usually tells it by itself.
check-proxy-unreachable = The proxy ({ $proxy }) does not let us through.
check-proxy-portal = This network wants you to sign in to it first, as in a hotel.
check-proxy-unknown = We could not tell how this computer reaches the internet.

## Clock

check-clock-pass = The clock is right.
check-clock-fast = The clock is about { $minutes } min fast.
check-clock-slow = The clock is about { $minutes } min slow.
check-clock-far = The clock is wrong by more than a day.
check-clock-unknown = We could not check the clock.

## What to do

check-fix-turn-bluetooth-on = Turn Bluetooth on.
check-fix-look-at-bluetooth = Turn Bluetooth on in the settings.
check-fix-airplane = Turn airplane mode off.
check-fix-no-adapter = Choose another way. All other ways work without Bluetooth.
check-fix-bluetooth-policy = Ask IT to allow Bluetooth for passkeys.
check-fix-bluetooth-permission = Allow Bluetooth in the settings.
check-fix-bluetooth-service = Ask IT to start the Bluetooth service.
check-fix-other-way = Choose another way, or do this at the computer in front of you.
check-fix-real-computer = If it does not work, do this on a real computer or choose another way.
check-fix-sign-in-first = Sign in to this computer first, then start again.
check-fix-finish-set-up = Finish setting up this computer first, then start again.
check-fix-update-system = Update the system.
check-fix-use-browser = Use { $browser } instead.
check-fix-chrome-or-edge = Use Chrome or Edge for this.
check-fix-connect = Connect to a network.
check-fix-allow-host = Ask IT to allow this address.
check-fix-allow-websocket = Ask IT to allow WebSocket connections to this address.
check-fix-no-interception = Ask IT not to inspect this address, or choose another way.
check-fix-tell-it = Tell IT.
check-fix-try-later = Try again in a few minutes.
check-fix-portal = Open the sign-in page of this network.
check-fix-proxy-sign-in = If pages do not open, tell IT.
check-fix-proxy-settings = Check the proxy settings.
check-fix-clock = Set the clock.
check-fix-compare-clock = Compare the clock of this computer with another one.
