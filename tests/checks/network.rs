//! The network checks against real servers, proxies and portals on loopback.
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv6Addr};
use std::time::Duration;

use crate::support::lab::servers::{Authority, Lab, Manner, Plain, ProxyManner, Validity};
use crate::support::lab::{find_one, on_qr, timed, told};
use passkey_companion::enroll::phone::Platform;
use passkey_companion::enroll::route::Route;
use passkey_companion::preflight::{
    CheckId, CheckStatus, Finding, FixAction, Host, Needs, SettingsPage, Targets,
};

const SIGN_IN: &str = "sign-in.test";
const PAGES: &str = "pages.test";

fn sign_in(targets: &Targets) -> Finding {
    find_one(CheckId::SignInPages, &Needs { route: Some(Route::Handoff), ..on_qr(&[]) }, targets)
}

/// One sign-in host with this manner.
fn one(manner: Manner) -> Finding {
    let mut lab = Lab::new();
    lab.serve(SIGN_IN, manner);
    sign_in(&lab.targets(&[SIGN_IN]))
}

fn is(found: &Finding, status: CheckStatus, summary: &str) {
    assert_eq!((found.status, &*found.summary.id), (status, summary), "{found:#?}");
}

fn mentions(found: &Finding, text: &str) {
    assert!(found.evidence.iter().any(|line| line.contains(text)), "{text:?} is not in {found:#?}");
}

mod sign_in_pages {
    use super::*;

    #[test]
    fn a_healthy_host_passes_with_its_family_and_issuer_as_evidence() {
        let found = one(Manner::Healthy);
        is(&found, CheckStatus::Pass, "check-sign-in-pages-pass");
        mentions(&found, "IPv4 ok");
        mentions(&found, "Public Trust Root (Public Trust)");
        mentions(&found, "HTTP 200");
        assert_eq!(found.fix, None);
    }

    #[test]
    fn a_redirect_is_an_answer_like_any_other() {
        is(&one(Manner::Status(302)), CheckStatus::Pass, "check-sign-in-pages-pass");
    }

    #[test]
    fn a_certificate_of_the_company_is_accepted() {
        let mut lab = Lab::new();
        lab.intercept(SIGN_IN, Manner::Healthy);
        let found = sign_in(&lab.targets(&[SIGN_IN]));
        is(&found, CheckStatus::Pass, "check-sign-in-pages-pass");
        mentions(&found, "by the public roots: no (unknown issuer)");
    }

    #[test]
    fn a_certificate_that_nobody_knows_is_refused_with_its_issuer() {
        let mut lab = Lab::new();
        lab.intercept(SIGN_IN, Manner::Healthy);
        let mut targets = lab.targets(&[SIGN_IN]);
        targets.environment.system_roots = vec![lab.public.der()];
        let found = sign_in(&targets);
        is(&found, CheckStatus::Fail, "check-certificate-untrusted");
        assert_eq!(told(&found, "host"), SIGN_IN);
        assert_eq!(told(&found, "issuer"), "Example Corp Root (Example Corp)");
    }

    #[test]
    fn an_expired_or_future_certificate_leads_to_the_clock_unless_a_server_says_that_it_is_right() {
        for validity in [Validity::Over, Validity::NotYet] {
            let of = |manner| {
                let mut lab = Lab::new();
                lab.serve_with(SIGN_IN, SIGN_IN, validity, manner);
                sign_in(&lab.targets(&[SIGN_IN]))
            };
            let found = of(Manner::Undated);
            is(&found, CheckStatus::Fail, "check-certificate-date");
            assert_eq!(found.fix.unwrap().action, FixAction::OpenSettings(SettingsPage::Clock));
            let found = of(Manner::Healthy);
            is(&found, CheckStatus::Fail, "check-certificate-not-valid-today");
            assert_eq!(found.fix.unwrap().action, FixAction::CopyForIt);
        }
    }

    #[test]
    fn a_certificate_for_another_host_is_refused() {
        let mut lab = Lab::new();
        lab.serve_with(SIGN_IN, "other.test", Validity::Now, Manner::Healthy);
        let found = sign_in(&lab.targets(&[SIGN_IN]));
        is(&found, CheckStatus::Fail, "check-certificate-untrusted");
        mentions(&found, "issued for another name");
    }

    #[test]
    fn a_stalled_handshake_is_told_from_silence() {
        let stalled = one(Manner::StallsInHandshake);
        is(&stalled, CheckStatus::Fail, "check-sign-in-pages-tls");
        mentions(&stalled, "the TLS handshake stalled");
        let silent = one(Manner::Silent);
        is(&silent, CheckStatus::Fail, "check-sign-in-pages-tls");
        mentions(&silent, "connected, then silence");
    }

    #[test]
    fn a_connection_that_is_hung_up_is_told() {
        let found = one(Manner::HangsUp);
        is(&found, CheckStatus::Fail, "check-sign-in-pages-tls");
        mentions(&found, "closed at stage Tls");
    }

    #[test]
    fn a_refused_connection_names_the_host() {
        let mut lab = Lab::new();
        let nobody = lab.fresh_address();
        lab.name(PAGES, &[nobody]);
        lab.serve(SIGN_IN, Manner::Healthy);
        let found = sign_in(&lab.targets(&[SIGN_IN, PAGES]));
        is(&found, CheckStatus::Fail, "check-sign-in-pages-blocked");
        assert_eq!(told(&found, "host"), PAGES);
        assert_eq!(found.fix.as_ref().unwrap().action, FixAction::CopyForIt);
        mentions(&found, "connection refused");
    }

    #[test]
    fn vanishing_packets_are_told() {
        let mut lab = Lab::new();
        lab.serve(SIGN_IN, Manner::BlackHole);
        let found = sign_in(&lab.targets(&[SIGN_IN]));
        is(&found, CheckStatus::Fail, "check-sign-in-pages-blocked");
        mentions(&found, "no answer to the connection attempt");
    }

    #[test]
    fn a_dripping_answer_is_cut_short() {
        let (found, time) = timed(|| one(Manner::Drips));
        is(&found, CheckStatus::Fail, "check-sign-in-pages-no-answer");
        assert!(time < Duration::from_secs(4), "{time:?}");
    }

    #[test]
    fn a_server_in_trouble_is_a_warning() {
        let found = one(Manner::Status(503));
        is(&found, CheckStatus::Warn, "check-sign-in-pages-server");
        assert_eq!(told(&found, "host"), SIGN_IN);
    }

    #[test]
    fn a_name_without_address_is_told_beside_one_that_works() {
        let mut lab = Lab::new();
        lab.serve(SIGN_IN, Manner::Healthy);
        lab.name(PAGES, &[]);
        let found = sign_in(&lab.targets(&[SIGN_IN, PAGES]));
        is(&found, CheckStatus::Fail, "check-sign-in-pages-dns");
        assert_eq!(told(&found, "host"), PAGES);
    }

    #[test]
    fn a_name_that_the_systems_resolver_does_not_know_is_told() {
        // Too long for any name server, so none is asked.
        let name = "n".repeat(64);
        let mut targets = Lab::new().targets(&[&name]);
        targets.environment.resolve = None;
        let found = sign_in(&targets);
        is(&found, CheckStatus::Fail, "check-sign-in-pages-offline");
    }

    #[test]
    fn no_name_at_all_means_no_network() {
        let mut lab = Lab::new();
        lab.name(SIGN_IN, &[]);
        lab.name(PAGES, &[]);
        let found = sign_in(&lab.targets(&[SIGN_IN, PAGES]));
        is(&found, CheckStatus::Fail, "check-sign-in-pages-offline");
        assert_eq!(found.fix.unwrap().action, FixAction::OpenSettings(SettingsPage::Network));
    }

    #[test]
    fn ipv6_alone_is_enough() {
        let mut lab = Lab::new();
        let address = IpAddr::V6(Ipv6Addr::LOCALHOST);
        lab.name(SIGN_IN, &[address]);
        lab.serve_at(address, SIGN_IN, Manner::Healthy);
        let found = sign_in(&lab.targets(&[SIGN_IN]));
        is(&found, CheckStatus::Pass, "check-sign-in-pages-pass");
        mentions(&found, "IPv6 ok (::1)");
        assert!(!found.evidence.iter().any(|line| line.contains("IPv4")), "{found:?}");
    }

    #[test]
    fn one_refused_family_is_evidence_and_one_silent_family_is_a_warning() {
        let mut lab = Lab::new();
        let four = lab.serve(SIGN_IN, Manner::Healthy);
        let six = IpAddr::V6(Ipv6Addr::LOCALHOST);
        lab.name(SIGN_IN, &[six, four]);
        let found = sign_in(&lab.targets(&[SIGN_IN]));
        is(&found, CheckStatus::Pass, "check-sign-in-pages-pass");
        mentions(&found, "IPv6 connection refused");
        mentions(&found, "IPv4 ok");

        lab.serve_at(six, SIGN_IN, Manner::Silent);
        let found = sign_in(&lab.targets(&[SIGN_IN]));
        is(&found, CheckStatus::Warn, "check-sign-in-pages-one-family");
        assert_eq!(told(&found, "family"), "IPv6");
    }

    #[test]
    fn one_dead_address_of_a_family_does_not_count() {
        let mut lab = Lab::new();
        let alive = lab.serve(SIGN_IN, Manner::Healthy);
        let dead = lab.fresh_address();
        lab.name(SIGN_IN, &[dead, alive]);
        is(&sign_in(&lab.targets(&[SIGN_IN])), CheckStatus::Pass, "check-sign-in-pages-pass");
    }

    #[test]
    fn a_certain_failure_is_told_before_one_that_may_be_slowness() {
        let mut lab = Lab::new();
        lab.serve(SIGN_IN, Manner::Silent);
        lab.serve_with(PAGES, "other.test", Validity::Now, Manner::Healthy);
        is(&sign_in(&lab.targets(&[SIGN_IN, PAGES])), CheckStatus::Fail, "check-certificate-untrusted");
    }

    #[test]
    fn without_hosts_nobody_can_tell() {
        is(&sign_in(&Lab::new().targets(&[])), CheckStatus::Unknown, "check-sign-in-pages-unknown");
    }
}

mod through_a_proxy {
    use super::*;

    fn lab(manner: ProxyManner) -> Lab {
        let mut lab = Lab::new();
        lab.serve(SIGN_IN, Manner::Healthy);
        lab.serve("tunnel.test", Manner::Healthy);
        lab.go_through(manner);
        lab
    }

    fn proxy(lab: &Lab) -> Finding {
        find_one(CheckId::Proxy, &on_qr(&[]), &lab.targets(&[SIGN_IN]))
    }

    #[test]
    fn pages_and_websockets_pass_an_open_proxy() {
        let lab = lab(ProxyManner::Passes);
        let mut targets = lab.targets(&[SIGN_IN]);
        targets.tunnel = vec![Host::any("tunnel.test")];
        // The names mean nothing here: only the proxy knows them.
        targets.environment.resolve = Some(BTreeMap::new());
        let found = sign_in(&targets);
        is(&found, CheckStatus::Pass, "check-sign-in-pages-pass");
        mentions(&found, "through proxy http://127.0.77.");
        is(&find_one(CheckId::QrTunnel, &on_qr(&[]), &targets), CheckStatus::Pass, "check-qr-tunnel-pass");
        let found = proxy(&lab);
        is(&found, CheckStatus::Pass, "check-proxy-in-use");
        assert!(told(&found, "proxy").starts_with("http://127.0.77."));
    }

    #[test]
    fn a_proxy_that_wants_a_password_leaves_the_pages_unknown() {
        let lab = lab(ProxyManner::WantsPassword);
        is(&sign_in(&lab.targets(&[SIGN_IN])), CheckStatus::Unknown, "check-sign-in-pages-proxy");
        let found = proxy(&lab);
        is(&found, CheckStatus::Warn, "check-proxy-sign-in");
        let mut targets = lab.targets(&[]);
        targets.tunnel = vec![Host::any("tunnel.test")];
        is(
            &find_one(CheckId::QrTunnel, &on_qr(&[]), &targets),
            CheckStatus::Unknown,
            "check-qr-tunnel-unknown",
        );
    }

    #[test]
    fn a_proxy_that_forbids_the_host_is_told() {
        let lab = lab(ProxyManner::Forbids);
        let found = sign_in(&lab.targets(&[SIGN_IN]));
        is(&found, CheckStatus::Fail, "check-sign-in-pages-blocked");
        mentions(&found, "the proxy did not pass it on");
    }

    #[test]
    fn a_proxy_that_is_not_there_is_told() {
        let mut lab = lab(ProxyManner::Passes);
        lab.stop("proxy");
        let found = proxy(&lab);
        is(&found, CheckStatus::Fail, "check-proxy-unreachable");
        assert_eq!(found.fix.unwrap().action, FixAction::OpenSettings(SettingsPage::Network));
        is(&sign_in(&lab.targets(&[SIGN_IN])), CheckStatus::Fail, "check-sign-in-pages-blocked");
    }

    #[test]
    fn credentials_of_the_proxy_are_never_shown() {
        let lab = lab(ProxyManner::Passes);
        let mut targets = lab.targets(&[SIGN_IN]);
        let passkey_companion::preflight::ProxyChoice::Through(address) = &lab.proxy else { panic!() };
        targets.environment.proxy = passkey_companion::preflight::ProxyChoice::Through(
            address.replace("http://", "http://anna:opensesame@"),
        );
        let found = find_one(CheckId::Proxy, &on_qr(&[]), &targets);
        is(&found, CheckStatus::Pass, "check-proxy-in-use");
        assert!(!format!("{found:?}").contains("opensesame"), "{found:?}");
    }

    #[test]
    fn the_environment_names_the_proxy_and_its_exceptions() {
        let lab = lab(ProxyManner::Passes);
        let passkey_companion::preflight::ProxyChoice::Through(address) = lab.proxy.clone() else { panic!() };
        let mut targets = lab.targets(&[SIGN_IN]);
        targets.environment.proxy = passkey_companion::preflight::ProxyChoice::System;
        let mut with = |name: &str, value: &str| {
            targets.environment.variables.insert(name.to_owned(), value.to_owned());
            find_one(CheckId::Proxy, &on_qr(&[]), &targets).summary.id
        };
        assert_eq!(with("NOTHING", "said"), "check-proxy-none");
        assert_eq!(with("HTTPS_PROXY", &address), "check-proxy-in-use");
        assert_eq!(with("no_proxy", "elsewhere.test"), "check-proxy-in-use");
        assert_eq!(with("no_proxy", "elsewhere.test, .test"), "check-proxy-none");
    }

    #[test]
    fn the_desktop_names_the_proxy() {
        struct Resolver(String);
        #[zbus::interface(name = "org.freedesktop.portal.ProxyResolver")]
        impl Resolver {
            fn lookup(&self, uri: &str) -> Vec<String> {
                assert_eq!(uri, "https://sign-in.test/");
                vec![self.0.clone()]
            }
        }
        let bus = crate::support::lab::bluez::Bus::start();
        let lab = lab(ProxyManner::Passes);
        let passkey_companion::preflight::ProxyChoice::Through(address) = lab.proxy.clone() else { panic!() };
        let _portal = lab.runtime.block_on(async {
            zbus::connection::Builder::address(bus.address.as_str())
                .unwrap()
                .serve_at("/org/freedesktop/portal/desktop", Resolver(address))
                .unwrap()
                .name("org.freedesktop.portal.Desktop")
                .unwrap()
                .build()
                .await
                .unwrap()
        });
        let mut targets = lab.targets(&[SIGN_IN]);
        targets.environment.proxy = passkey_companion::preflight::ProxyChoice::System;
        targets.environment.variables.insert("DBUS_SESSION_BUS_ADDRESS".to_owned(), bus.address.clone());
        let found = find_one(CheckId::Proxy, &on_qr(&[]), &targets);
        is(&found, CheckStatus::Pass, "check-proxy-in-use");
    }
}

mod captive_portal {
    use super::*;

    fn behind(plain: Plain, https: impl FnOnce(&mut Lab)) -> Finding {
        let mut lab = Lab::new();
        https(&mut lab);
        lab.plain(SIGN_IN, plain);
        find_one(CheckId::Proxy, &on_qr(&[]), &lab.targets(&[SIGN_IN]))
    }

    fn closed(lab: &mut Lab) {
        let nobody = lab.fresh_address();
        lab.name(SIGN_IN, &[nobody]);
    }

    #[test]
    fn a_redirect_to_a_portal_is_told() {
        let found = behind(Plain::PortalRedirect, closed);
        is(&found, CheckStatus::Fail, "check-proxy-portal");
        assert_eq!(found.fix.as_ref().unwrap().action, FixAction::OpenPortal);
        mentions(&found, "leads to portal.hotel.test");
    }

    #[test]
    fn a_portal_page_in_place_of_the_host_is_told() {
        is(&behind(Plain::PortalPage, closed), CheckStatus::Fail, "check-proxy-portal");
        is(&behind(Plain::Portal511, closed), CheckStatus::Fail, "check-proxy-portal");
    }

    #[test]
    fn a_portal_that_also_answers_https_is_told_by_its_certificate() {
        let found = behind(Plain::PortalRedirect, |lab| {
            lab.serve_with(SIGN_IN, "portal.hotel.test", Validity::Now, Manner::Healthy);
        });
        is(&found, CheckStatus::Fail, "check-proxy-portal");
    }

    #[test]
    fn a_plain_answer_that_leads_home_is_no_portal() {
        is(&behind(Plain::Honest, closed), CheckStatus::Unknown, "check-proxy-unknown");
    }

    #[test]
    fn nothing_is_a_portal_when_https_works() {
        for plain in [Plain::PortalPage, Plain::PortalRedirect, Plain::Honest] {
            let found = behind(plain, |lab| {
                lab.serve(SIGN_IN, Manner::Healthy);
            });
            is(&found, CheckStatus::Pass, "check-proxy-none");
        }
    }
}

mod qr_tunnel {
    use super::*;

    /// Hosts for both kinds of phone, with the manner of each.
    fn tunnels(android: Manner, ios: Manner) -> (Lab, Targets) {
        let mut lab = Lab::new();
        lab.serve("android.test", android);
        lab.serve("ios.test", ios);
        lab.serve("association.test", Manner::Healthy);
        let mut targets = lab.targets(&[]);
        targets.tunnel = vec![
            Host::only_for("android.test", Platform::Android),
            Host::only_for("ios.test", Platform::Ios),
        ];
        targets.association = vec![Host::only_for("association.test", Platform::Ios)];
        (lab, targets)
    }

    fn find(targets: &Targets, phone: Option<Platform>) -> Finding {
        find_one(CheckId::QrTunnel, &Needs { phone, ..on_qr(&[]) }, targets)
    }

    /// The only tunnel host, with this manner.
    fn one(manner: Manner) -> Finding {
        let (_lab, targets) = tunnels(manner, Manner::Healthy);
        find(&targets, Some(Platform::Android))
    }

    #[test]
    fn real_upgrades_pass() {
        let (_lab, targets) = tunnels(Manner::Healthy, Manner::Healthy);
        for phone in [None, Some(Platform::Android), Some(Platform::Ios)] {
            let found = find(&targets, phone);
            is(&found, CheckStatus::Pass, "check-qr-tunnel-pass");
            mentions(&found, "HTTP 101");
        }
    }

    #[test]
    fn https_that_passes_without_its_websocket_fails() {
        for manner in
            [Manner::NoUpgrade(403), Manner::NoUpgrade(200), Manner::FalseUpgrade, Manner::UpgradeHangs]
        {
            let found = one(manner);
            is(&found, CheckStatus::Fail, "check-qr-tunnel-websocket");
            assert_eq!(told(&found, "host"), "android.test");
            assert_eq!(found.fix.unwrap().action, FixAction::CopyForIt);
        }
    }

    #[test]
    fn a_proxy_that_reads_along_and_refuses_the_upgrade_is_told() {
        let mut lab = Lab::new();
        lab.intercept("android.test", Manner::NoUpgrade(400));
        let mut targets = lab.targets(&[]);
        targets.tunnel = vec![Host::any("android.test")];
        let found = find(&targets, None);
        is(&found, CheckStatus::Fail, "check-qr-tunnel-websocket");
        mentions(&found, "Example Corp");
    }

    #[test]
    fn only_the_hosts_of_the_phone_are_asked() {
        let (lab, targets) = tunnels(Manner::Healthy, Manner::NoUpgrade(403));
        is(&find(&targets, Some(Platform::Android)), CheckStatus::Pass, "check-qr-tunnel-pass");
        let visited = lab.visited.lock().unwrap().clone();
        assert!(visited.iter().all(|host| host == "android.test"), "{visited:?}");
        is(&find(&targets, Some(Platform::Ios)), CheckStatus::Fail, "check-qr-tunnel-websocket");
        is(&find(&targets, None), CheckStatus::Fail, "check-qr-tunnel-websocket");
    }

    #[test]
    fn the_association_host_counts_for_its_phone() {
        let (mut lab, mut targets) = tunnels(Manner::Healthy, Manner::Healthy);
        lab.stop("association.test");
        is(&find(&targets, Some(Platform::Ios)), CheckStatus::Fail, "check-qr-tunnel-blocked");
        is(&find(&targets, Some(Platform::Android)), CheckStatus::Pass, "check-qr-tunnel-pass");
        let names = targets.environment.resolve.as_mut().unwrap();
        names.insert("association.test".to_owned(), Vec::new());
        is(&find(&targets, Some(Platform::Ios)), CheckStatus::Fail, "check-qr-tunnel-dns");
    }

    #[test]
    fn silence_refusal_and_bad_certificates_are_told() {
        is(&one(Manner::Silent), CheckStatus::Fail, "check-qr-tunnel-blocked");
        is(&one(Manner::BlackHole), CheckStatus::Fail, "check-qr-tunnel-blocked");
        let mut lab = Lab::new();
        lab.serve_with("android.test", "other.test", Validity::Now, Manner::Healthy);
        let mut targets = lab.targets(&[]);
        targets.tunnel = vec![Host::any("android.test")];
        is(&find(&targets, None), CheckStatus::Fail, "check-certificate-untrusted");
    }

    #[test]
    fn skipped_on_other_ways_without_a_single_connection() {
        let (lab, targets) = tunnels(Manner::Healthy, Manner::Healthy);
        for route in [Route::App, Route::PhoneBrowser, Route::Handoff] {
            let found = find_one(CheckId::QrTunnel, &Needs { route: Some(route), ..on_qr(&[]) }, &targets);
            is(&found, CheckStatus::Skipped, "check-skipped-not-needed");
        }
        assert_eq!(lab.accepted.load(std::sync::atomic::Ordering::SeqCst), 0);
    }
}

mod interception {
    use super::*;

    fn lab() -> (Lab, Targets) {
        let mut lab = Lab::new();
        lab.serve(SIGN_IN, Manner::Healthy);
        lab.serve("tunnel.test", Manner::Healthy);
        let mut targets = lab.targets(&[SIGN_IN]);
        targets.tunnel = vec![Host::any("tunnel.test")];
        (lab, targets)
    }

    fn find(route: Option<Route>, targets: &Targets) -> Finding {
        find_one(CheckId::Interception, &Needs { route, ..on_qr(&[]) }, targets)
    }

    #[test]
    fn public_certificates_pass() {
        let (_lab, targets) = lab();
        is(&find(Some(Route::Qr), &targets), CheckStatus::Pass, "check-interception-pass");
    }

    #[test]
    fn a_company_root_on_the_tunnel_breaks_the_qr_way_and_is_named() {
        let (mut lab, mut targets) = lab();
        lab.intercept("tunnel.test", Manner::Healthy);
        targets.environment.resolve = Some(lab.addresses.clone());
        let found = find(Some(Route::Qr), &targets);
        is(&found, CheckStatus::Fail, "check-interception-qr");
        assert_eq!(told(&found, "issuer"), "Example Corp Root (Example Corp)");
        is(&find(None, &targets), CheckStatus::Warn, "check-interception-qr");
        is(&find(Some(Route::Handoff), &targets), CheckStatus::Pass, "check-interception-pass");
    }

    #[test]
    fn a_company_root_on_the_sign_in_pages_is_harmless() {
        let (mut lab, mut targets) = lab();
        lab.intercept(SIGN_IN, Manner::Healthy);
        targets.environment.resolve = Some(lab.addresses.clone());
        for route in [Some(Route::Handoff), Some(Route::Qr)] {
            let found = find(route, &targets);
            is(&found, CheckStatus::Pass, "check-interception-harmless");
            assert_eq!(told(&found, "issuer"), "Example Corp Root (Example Corp)");
        }
    }

    #[test]
    fn a_root_that_nobody_trusts_is_not_harmless() {
        let (mut lab, mut targets) = lab();
        lab.intercept(SIGN_IN, Manner::Healthy);
        targets.environment.resolve = Some(lab.addresses.clone());
        targets.environment.system_roots = vec![lab.public.der()];
        is(&find(Some(Route::Handoff), &targets), CheckStatus::Fail, "check-certificate-untrusted");
    }

    #[test]
    fn without_a_certificate_nobody_can_tell() {
        let (mut lab, targets) = lab();
        lab.stop(SIGN_IN);
        lab.stop("tunnel.test");
        is(&find(Some(Route::Qr), &targets), CheckStatus::Unknown, "check-interception-unknown");
    }

    #[test]
    fn hostile_names_in_a_certificate_are_shown_without_control_characters() {
        let mut lab = Lab::new();
        lab.company = Authority::new(&format!("Evil\u{1b}[31m\n{}", "x".repeat(500)));
        lab.intercept(SIGN_IN, Manner::Healthy);
        let found = find(Some(Route::Handoff), &lab.targets(&[SIGN_IN]));
        let issuer = told(&found, "issuer");
        assert!(!issuer.contains(char::is_control) && issuer.len() < 200, "{issuer:?}");
    }
}

mod clock {
    use super::*;

    fn with(manners: &[Manner]) -> Finding {
        let mut lab = Lab::new();
        let names = ["one.test", "two.test", "three.test"];
        for (name, manner) in names.iter().zip(manners) {
            lab.serve(name, *manner);
        }
        find_one(CheckId::Clock, &on_qr(&[]), &lab.targets(&names[..manners.len()]))
    }

    #[test]
    fn a_right_clock_passes() {
        is(&with(&[Manner::Healthy, Manner::Dated(-100)]), CheckStatus::Pass, "check-clock-pass");
    }

    #[test]
    fn two_servers_that_agree_show_a_wrong_clock() {
        let found = with(&[Manner::Dated(-620), Manner::Dated(-640)]);
        is(&found, CheckStatus::Fail, "check-clock-fast");
        assert_eq!(told(&found, "minutes"), "10");
        assert_eq!(found.fix.unwrap().action, FixAction::OpenSettings(SettingsPage::Clock));
        is(&with(&[Manner::Dated(130), Manner::Dated(125)]), CheckStatus::Fail, "check-clock-slow");
    }

    #[test]
    fn two_minutes_are_tolerated() {
        is(&with(&[Manner::Dated(110), Manner::Dated(110)]), CheckStatus::Pass, "check-clock-pass");
    }

    #[test]
    fn one_server_with_a_wrong_clock_is_not_believed() {
        is(&with(&[Manner::Dated(-900), Manner::Healthy]), CheckStatus::Pass, "check-clock-pass");
        is(&with(&[Manner::Dated(-900), Manner::Dated(900)]), CheckStatus::Unknown, "check-clock-unknown");
        is(&with(&[Manner::Dated(-900)]), CheckStatus::Unknown, "check-clock-unknown");
    }

    #[test]
    fn a_server_without_a_date_is_passed_over() {
        is(
            &with(&[Manner::Undated, Manner::Dated(-900), Manner::Dated(-900)]),
            CheckStatus::Fail,
            "check-clock-fast",
        );
        is(&with(&[Manner::Undated]), CheckStatus::Unknown, "check-clock-unknown");
    }

    #[test]
    fn a_clock_so_wrong_that_certificates_look_bad_is_still_found() {
        let mut lab = Lab::new();
        for name in ["one.test", "two.test"] {
            lab.serve_with(name, name, Validity::NotYet, Manner::Dated(2 * 86_400));
        }
        let found = find_one(CheckId::Clock, &on_qr(&[]), &lab.targets(&["one.test", "two.test"]));
        is(&found, CheckStatus::Fail, "check-clock-far");
        // By this clock nobody vouches for those two, so another clock is the judge.
        assert_eq!(found.fix.unwrap().message.id, "check-fix-compare-clock");
    }
}
