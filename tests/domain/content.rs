//! The fact base: everything that the facts name is there, and every broken promise of a data file is found.

use std::collections::BTreeSet;

use passkey_companion::content::model::{Idiom, Maker, Phone, Support, VaultRow};
use passkey_companion::content::validate::validate;
use passkey_companion::content::{Catalog, FILES, LoadError};
use passkey_companion::enroll::Owner;
use passkey_companion::enroll::org::Cloud;
use passkey_companion::enroll::phone::{Confidence, Platform, Verdict};
use passkey_companion::enroll::step::StepId;
use passkey_companion::locale::message::args_of;

fn catalog() -> Catalog {
    Catalog::embedded().unwrap()
}

fn english(id: &str) -> Option<Vec<String>> {
    args_of(id).map(|names| names.iter().map(|name| (*name).to_owned()).collect())
}

/// What is wrong with a catalogue after `change`, as `record: what`.
fn problems(change: impl FnOnce(&mut Catalog)) -> Vec<String> {
    let mut catalog = catalog();
    change(&mut catalog);
    validate(&catalog, &english).iter().map(ToString::to_string).collect()
}

/// The change is reported as `record: what`, once, and nothing else is.
#[track_caller]
fn reports(change: impl FnOnce(&mut Catalog), problem: &str) {
    assert_eq!(problems(change), [problem]);
}

/// The change is reported as `record: what`; that it breaks other promises as well does not matter.
#[track_caller]
fn reports_among_others(change: impl FnOnce(&mut Catalog), problem: &str) {
    let found = problems(change);
    assert!(found.iter().any(|found| found == problem), "{problem:?} is not in {found:#?}");
}

fn phone<'a>(catalog: &'a mut Catalog, id: &str) -> &'a mut Phone {
    catalog.phones.iter_mut().find(|row| row.id == id).unwrap()
}

mod the_embedded_facts {
    use super::*;

    #[test]
    fn are_sound() {
        assert_eq!(problems(|_| {}), Vec::<String>::new());
    }

    /// `docs/facts/phones.md` I, in its order, and the two fallbacks that the program adds.
    #[test]
    fn have_every_phone() {
        let facts = [
            ("ios.below17", Confidence::High),
            ("ios.17", Confidence::High),
            ("ios.18", Confidence::High),
            ("ios.26", Confidence::Medium),
            ("ios.27", Confidence::Low),
            ("android.below14", Confidence::High),
            ("android.aosp.14", Confidence::High),
            ("android.aosp.15", Confidence::High),
            ("android.aosp.16", Confidence::High),
            ("android.aosp.17", Confidence::Low),
            ("samsung.oneui6", Confidence::Medium),
            ("samsung.oneui7", Confidence::Medium),
            ("samsung.oneui8", Confidence::Medium),
            ("xiaomi.miui14", Confidence::Low),
            ("xiaomi.hyperos1", Confidence::Low),
            ("xiaomi.hyperos.global", Confidence::Low),
            ("xiaomi.hyperos.cn", Confidence::Medium),
            ("bbk.14", Confidence::Low),
            ("bbk.15", Confidence::Low),
            ("motorola.14", Confidence::Medium),
            ("nothing.14", Confidence::Medium),
            ("sony.14", Confidence::High),
            ("motorola.15", Confidence::Low),
            ("nothing.15", Confidence::Low),
            ("sony.15", Confidence::Low),
            ("hmd", Confidence::Low),
            ("fairphone", Confidence::Low),
            ("rugged", Confidence::Low),
            ("degoogled", Confidence::Medium),
            ("grapheneos", Confidence::Medium),
            ("vivo", Confidence::None),
            ("honor", Confidence::None),
            ("asus", Confidence::None),
            ("huawei", Confidence::Medium),
            ("android.other", Confidence::None),
            ("ios.other", Confidence::None),
        ];
        let catalog = catalog();
        let rows: Vec<(&str, Confidence)> =
            catalog.phones.iter().map(|row| (row.id.as_str(), row.evidence.confidence)).collect();
        assert_eq!(rows, facts);
    }

    /// `docs/facts/phones.md` I, column `verdict`.
    #[test]
    fn know_which_phones_cannot() {
        let catalog = catalog();
        let with = |verdict| -> Vec<&str> {
            catalog.phones.iter().filter(|row| row.verdict == verdict).map(|row| row.id.as_str()).collect()
        };
        assert_eq!(with(Verdict::Unsupported), ["ios.below17", "android.below14", "huawei"]);
        assert_eq!(with(Verdict::UsuallyUnsupported), ["xiaomi.miui14"]);
        assert_eq!(with(Verdict::OftenUnsupported), ["motorola.14", "nothing.14"]);
        assert_eq!(with(Verdict::UnsupportedSeen), ["sony.14"]);
        assert_eq!(with(Verdict::LikelyFails), ["xiaomi.hyperos.cn"]);
        assert_eq!(with(Verdict::Generic), ["vivo", "honor", "asus", "android.other", "ios.other"]);
        assert_eq!(with(Verdict::Supported).len(), 36 - 13);
    }

    /// `docs/facts/phones.md` I, word for word: no path may be invented or polished.
    #[test]
    fn have_the_menu_paths_as_printed() {
        let catalog = catalog();
        let path = |id: &str| -> Vec<String> {
            let row = catalog.phones.iter().find(|row| row.id == id).unwrap();
            row.paths.iter().map(|path| path.join(" > ")).collect()
        };
        let autofill = ["Settings > General > AutoFill & Passwords"];
        let aosp_14 = ["Settings > Passwords & accounts"];
        let aosp_15 = ["Settings > Passwords, passkeys & accounts"];
        let general = "Settings > General management > Passwords, passkeys, and autofill";
        let security =
            "Settings > Security and privacy > More security settings > Passwords, passkeys, and autofill";
        assert_eq!(path("ios.17"), ["Settings > Passwords > Password Options"]);
        for row in ["ios.18", "ios.26", "ios.27"] {
            assert_eq!(path(row), autofill, "{row}");
        }
        assert_eq!(path("android.aosp.14"), aosp_14);
        for row in [
            "android.aosp.15",
            "android.aosp.16",
            "android.aosp.17",
            "motorola.15",
            "nothing.15",
            "sony.15",
            "hmd",
            "fairphone",
            "rugged",
            "degoogled",
            "grapheneos",
        ] {
            assert_eq!(path(row), aosp_15, "{row}");
        }
        assert_eq!(
            path("samsung.oneui6"),
            [general, "Settings > General management > Passwords and autofill"]
        );
        for row in ["samsung.oneui7", "samsung.oneui8"] {
            assert_eq!(path(row), [general, security], "{row}");
        }
        let xiaomi = "Settings > Additional settings > Languages & input";
        assert_eq!(path("xiaomi.hyperos1"), [format!("{xiaomi} > Passwords & accounts")]);
        assert_eq!(path("xiaomi.hyperos.global")[0], format!("{xiaomi} > Passwords, passkeys & accounts"));
        assert_eq!(path("xiaomi.hyperos.cn"), ["设置 > 更多设置 > 语言与输入法 > 密码、通行密钥和账号"]);
        assert_eq!(path("bbk.14"), ["Settings > Users & accounts > Passwords & accounts"]);
        assert_eq!(path("bbk.15"), ["Settings > Users & accounts > Passwords, passkeys & accounts"]);
        for row in ["ios.below17", "android.below14", "xiaomi.miui14", "vivo", "honor", "asus", "huawei"] {
            assert_eq!(path(row), Vec::<String>::new(), "{row}");
        }
    }

    #[test]
    fn show_no_path_where_nothing_is_known() {
        for row in catalog().phones.iter().filter(|row| row.evidence.confidence == Confidence::None) {
            assert!(
                row.paths.is_empty() && row.on.is_empty() && row.list.is_none() && row.confirm.is_none(),
                "{}",
                row.id
            );
        }
    }

    /// `docs/facts/phones.md` D: who cannot end the QR route in Authenticator.
    #[test]
    fn know_which_phones_cannot_read_the_qr_code() {
        let catalog = catalog();
        let not: Vec<&str> =
            catalog.phones.iter().filter(|row| row.qr != Support::Yes).map(|row| row.id.as_str()).collect();
        for row in ["ios.below17", "android.below14", "degoogled", "grapheneos", "huawei"] {
            assert!(not.contains(&row), "{row} is not in {not:?}");
        }
        for row in ["ios.17", "ios.18", "android.aosp.14", "samsung.oneui7"] {
            assert!(!not.contains(&row), "{row} is in {not:?}");
        }
    }

    #[test]
    fn name_the_phones_for_who_types_a_maker() {
        let catalog = catalog();
        let found = |name: &str, os| catalog.phone(name, os).map(|row| row.id.as_str());
        assert_eq!(found("zebra", None), Some("rugged"));
        assert_eq!(found("honeywell", None), Some("rugged"));
        assert_eq!(found("sony", Some(14)), Some("sony.14"));
        assert_eq!(found("sony", Some(16)), Some("sony.15"));
        assert_eq!(found("google", Some(16)), Some("android.aosp.16"));
        assert_eq!(found("apple", Some(18)), Some("ios.18"));
        assert_eq!(found("nokia3310", None), None);
        assert_eq!(found("", None), None);
    }

    /// `docs/facts/errors.md`, every row in its order, with who acts.
    #[test]
    fn have_every_error() {
        use Owner::{Admin, Helpdesk, User};
        let facts = [
            ("passkey-not-accepted", User),
            ("app-protection-block", Admin),
            ("compliant-device-required", Admin),
            ("signin-blocked-security-info", Helpdesk),
            ("finish-setup-on-web", Admin),
            ("contact-admin-no-mfa", Helpdesk),
            ("lets-try-something-else", User),
            ("key-type-blocked", User),
            ("passkey-not-registered", User),
            ("passkey-already-exists", User),
            ("work-profile-cannot-sign-in", User),
            ("sign-in-another-way", User),
            ("passkey-no-longer-usable", User),
            ("phone-option-or-qr-missing", User),
            ("stuck-connecting-to-device", Admin),
            ("tap-blocked-by-policy", Helpdesk),
            ("tap-not-offered", Helpdesk),
            ("tap-guest-refused", Admin),
            ("more-information-required", User),
            ("restored-account-needs-sign-in", User),
            ("no-passkeys-available", User),
            ("rooted-or-jailbroken", User),
            ("not-allowed-error", User),
            ("something-went-wrong", User),
            ("method-missing-in-list", Admin),
            ("code-53000-device-not-compliant", Admin),
            ("code-53001-device-not-domain-joined", Admin),
            ("code-53002-app-not-approved", Admin),
            ("code-53003-blocked-by-ca", Admin),
            ("code-53004-53011-risk", Admin),
            ("code-53009-app-protection", Admin),
            ("code-530035-security-defaults", Admin),
            ("code-135010-key-not-found", User),
            ("android14-no-provider-switch", User),
            ("attestation-service-down", User),
            ("company-portal-too-old", User),
            ("naming-page-hangs", User),
            ("windows-whfb-credential-exists", User),
            ("cannot-access-right-now", Admin),
            ("help-keep-device-secure", User),
            ("prompted-setup-error-skip", User),
            ("prompted-to-set-up-passkey", User),
            ("sms-only-must-register", Helpdesk),
            ("code-130504-tap-expired", Helpdesk),
            ("code-130507-tap-not-verified", Helpdesk),
            ("code-130501-credential-policy", Admin),
            ("code-5007x-mfa-needed", User),
            ("code-50078-mfa-expired", User),
            ("code-50053-account-locked", Helpdesk),
            ("code-50055-password-expired", User),
            ("code-50126-wrong-password", User),
            ("code-50057-account-disabled", Helpdesk),
            ("code-50034-account-not-found", User),
            ("code-500021-tenant-restriction", Admin),
            ("code-50155-device-authentication", Admin),
            ("code-50129-not-workplace-joined", Admin),
            ("code-50127-broker-missing", User),
            ("code-50005-platform-not-supported", Admin),
            ("code-50131-access-policy", Admin),
            ("code-530032-security-policy", Admin),
            ("code-50158-external-challenge", User),
            ("code-70043-sign-in-again", User),
            ("code-50125-password-step", User),
            ("code-220450-old-webview", User),
            ("code-50088-call-limit", User),
            ("code-50087-try-again", User),
            ("code-90072-account-not-in-tenant", Admin),
            ("code-90094-admin-consent", Admin),
            ("code-900561-back-button", User),
            ("code-50105-not-assigned", Admin),
            ("window-without-passkeys", User),
            ("provider-switch-locked", Admin),
            ("authenticator-not-offered", User),
            ("phone-lost-or-replaced", Helpdesk),
            ("confirm-in-app-being-set-up", Helpdesk),
            ("no-phone-to-use", Helpdesk),
            ("prompt-again-although-done", User),
            ("chat-message-asks-for-passkey", User),
            ("somebody-asks-for-code", User),
            ("pass-used-but-more-asked", Admin),
        ];
        assert_eq!(facts.len(), 80);
        let catalog = catalog();
        let rows: Vec<(&str, Owner)> =
            catalog.errors.iter().map(|row| (row.id.as_str(), row.owner)).collect();
        assert_eq!(rows, facts);
        let numbers: Vec<u16> = catalog.errors.iter().map(|row| row.number).collect();
        assert_eq!(numbers, (1..=80).collect::<Vec<u16>>());
    }

    /// `docs/facts/errors.md`: exact texts stay exact, and what is not known is not printed as a quotation.
    #[test]
    fn quote_messages_exactly_or_not_at_all() {
        let catalog = catalog();
        let title = |id: &str| catalog.error(id).unwrap().title.clone();
        let quotes = |id: &str| catalog.error(id).unwrap().quotes.join(" | ");
        assert_eq!(title("passkey-not-accepted").as_deref(), Some("Passkey not accepted"));
        assert_eq!(title("app-protection-block").as_deref(), Some("You can't get there from here"));
        assert_eq!(title("finish-setup-on-web").as_deref(), Some("Finish setting up on a web browser"));
        assert_eq!(
            quotes("contact-admin-no-mfa"),
            "To create a passkey, you need to sign in using multi-factor authentication. \
             Contact your admin to enable additional methods to support this."
        );
        assert!(
            quotes("key-type-blocked")
                .starts_with("We detected that this particular key type has been blocked")
        );
        for unknown in
            ["passkey-already-exists", "method-missing-in-list", "tap-not-offered", "naming-page-hangs"]
        {
            assert_eq!((title(unknown), quotes(unknown).as_str()), (None, ""), "{unknown}");
        }
        // From 71 on they are rows of our own, for what people meet without known words on a screen.
        for row in catalog.errors.iter().filter(|row| row.number > 70) {
            assert_eq!((&row.title, row.quotes.len()), (&None, 0), "{}", row.id);
        }
    }

    /// `docs/facts/entra.md` §7.1.
    #[test]
    fn have_every_cloud() {
        let catalog = catalog();
        let rows: Vec<(Cloud, bool)> = catalog.clouds.iter().map(|row| (row.id, row.passkeys)).collect();
        assert_eq!(rows, [(Cloud::Public, true), (Cloud::UsGov, true), (Cloud::China, false)]);
        let pages = |id| catalog.cloud(id).unwrap().security_info.clone();
        assert_eq!(pages(Cloud::Public).as_deref(), Some("https://mysignins.microsoft.com/security-info"));
        // The host behind it is inferred, so only the documented address is opened.
        assert_eq!(pages(Cloud::UsGov).as_deref(), Some("https://aka.ms/MySecurityInfo-us"));
        assert_eq!(pages(Cloud::China), None);
        let short = |id| catalog.cloud(id).unwrap().security_info_short.clone();
        assert_eq!(short(Cloud::Public).as_deref(), Some("https://aka.ms/mysecurityinfo"));
        let authority = |id| catalog.cloud(id).unwrap().authority.clone().unwrap();
        assert!(authority(Cloud::Public).contains("login.microsoftonline.com"));
        assert!(authority(Cloud::UsGov).contains("login.microsoftonline.us"));
        assert!(authority(Cloud::China).contains("login.partner.microsoftonline.cn"));
    }

    /// `docs/facts/entra.md` §1.5 and the hosts of §7.1, §7.3 and §9.
    #[test]
    fn have_every_host() {
        let facts = [
            "*.appattest.apple.com",
            "*.googleapis.com",
            "*.microsoftonline-p.com",
            "*.microsoftonline.com",
            "*.msauth.net",
            "*.msauthimages.net",
            "*.msecnd.net",
            "*.msftauth.net",
            "*.msftauthimages.net",
            "*.phonefactor.net",
            "app-site-association.cdn-apple.com",
            "app-site-association.networking.apple",
            "apps.apple.com",
            "cable.auth.com",
            "cable.ua5v.com",
            "data.appattest.apple.com",
            "dod-graph.microsoft.us",
            "enterpriseregistration.windows.net",
            "graph.microsoft.com",
            "graph.microsoft.us",
            "login.microsoft.com",
            "login.microsoftonline.com",
            "login.microsoftonline.us",
            "login.partner.microsoftonline.cn",
            "management.azure.com",
            "mysignins.azure.us",
            "mysignins.microsoft.com",
            "play.google.com",
            "policykeyservice.dc.ad.msft.net",
            "secure.aadcdn.microsoftonline-p.com",
        ];
        let catalog = catalog();
        let hosts: BTreeSet<&str> = catalog.hosts.iter().map(|row| row.host.as_str()).collect();
        assert_eq!(hosts.into_iter().collect::<Vec<_>>(), facts);
        let tunnel = |phone: &str| -> Vec<&str> {
            catalog
                .hosts
                .iter()
                .filter(|row| row.purpose == "qr-tunnel" && row.phone == phone)
                .map(|row| row.host.as_str())
                .collect()
        };
        assert_eq!(tunnel("android"), ["cable.ua5v.com"]);
        assert_eq!(tunnel("ios"), ["cable.auth.com"]);
    }

    /// `docs/facts/entra.md` §7.4, character by character.
    #[test]
    fn have_every_vault() {
        let facts = [
            ("de1e552d-db1d-4423-a619-566b625cdc84", true),
            ("90a3ccdf-635c-4729-a248-9b709135078f", true),
            ("08987058-cadc-4b81-b6e1-30de50dcbe96", false),
            ("9ddd1817-af5a-4672-a2b9-3e3dd95000a9", false),
            ("6028b017-b1d4-4c02-b4b3-afcdafc96bb2", false),
            ("fbfc3007-154e-4ecc-8c0b-6e020557d7bd", false),
            ("dd4ec289-e01d-41c9-bb89-70fa845d4bf2", false),
            ("ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4", false),
            ("53414d53-554e-4700-0000-000000000000", false),
            ("d3452668-01fd-4c12-926c-83a4204853aa", false),
            ("adce0002-35bc-c60a-648b-0b25f1f05503", false),
            ("771b48fd-d3d4-4f74-9232-fc157ab0507a", false),
            ("bada5566-a7aa-401f-bd96-45619a55120d", false),
            ("d548826e-79b4-db40-a3d8-11116f7e8349", false),
        ];
        let catalog = catalog();
        let rows: Vec<(&str, bool)> =
            catalog.vaults.iter().map(|row| (row.aaguid.as_str(), row.is_authenticator)).collect();
        assert_eq!(rows, facts);
    }

    /// `docs/facts/entra.md` §1.3.
    #[test]
    fn have_the_two_clocks() {
        let catalog = catalog();
        assert_eq!(catalog.minutes("mfa-freshness"), Some(5));
        assert_eq!(catalog.minutes("one-time-tap-registration"), Some(10));
        assert_eq!(catalog.minutes("no-such-clock"), None);
    }

    #[test]
    fn give_every_record_a_source_a_day_and_a_confidence() {
        // That they parse at all means the fields are there; here, that the files as text have no record
        // without them.
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/content");
        for file in FILES {
            let text = std::fs::read_to_string(format!("{folder}/{file}")).unwrap();
            let table: toml::Table = text.parse().unwrap();
            for (name, value) in &table {
                let Some(rows) = value.as_array() else { continue };
                for row in rows {
                    let row = row.as_table().unwrap();
                    let own =
                        ["source", "verified", "confidence"].iter().filter(|key| !row.contains_key(**key));
                    let missing: Vec<_> = own.collect();
                    // labels.toml carries its day once, for the whole file; sources are themselves.
                    let allowed: &[&str] = match *file {
                        "labels.toml" => &["verified"],
                        "sources.toml" => &["source", "verified", "confidence"],
                        _ => &[],
                    };
                    assert!(
                        missing.iter().all(|key| allowed.contains(key)),
                        "{file} [[{name}]] lacks {missing:?}: {row:?}"
                    );
                }
            }
        }
    }
}

mod a_broken_promise_is_reported {
    use super::*;

    #[test]
    fn when_a_source_does_not_exist() {
        reports(
            |catalog| phone(catalog, "ios.18").evidence.source.push(999),
            "phone ios.18: source 999 is not in sources.toml",
        );
        reports(
            |catalog| catalog.errors[0].source.push(998),
            "error passkey-not-accepted: source 998 is not in sources.toml",
        );
        reports(
            |catalog| catalog.labels[0].translations[0].source.push(997),
            &format!(
                "label {} {}: source 997 is not in sources.toml",
                catalog().labels[0].key,
                catalog().labels[0].translations[0].lang
            ),
        );
        reports(
            |catalog| catalog.instructions[0].source.push(996),
            "instruction get-authenticator do-install-android: source 996 is not in sources.toml",
        );
    }

    #[test]
    fn when_a_day_is_none() {
        for day in [
            "",
            "2026",
            "23.11.2026",
            "2026-13-01",
            "2026-11-32",
            "2026-1-1",
            "1999-11-23",
            "2026-11-23T00:00",
        ] {
            let problem = format!("phone ios.18: verified = {day:?} is not a day written YYYY-MM-DD");
            reports(|catalog| day.clone_into(&mut phone(catalog, "ios.18").evidence.verified), &problem);
        }
        reports(
            |catalog| catalog.hosts[0].evidence.verified = String::from("soon"),
            "host cable.ua5v.com: verified = \"soon\" is not a day written YYYY-MM-DD",
        );
        reports(
            |catalog| catalog.errors[0].verified = String::from("soon"),
            "error passkey-not-accepted: verified = \"soon\" is not a day written YYYY-MM-DD",
        );
    }

    #[test]
    fn when_something_is_sure_without_a_source() {
        reports(
            |catalog| phone(catalog, "ios.18").evidence.source.clear(),
            "phone ios.18: confidence is high but no source is named",
        );
        reports(
            |catalog| catalog.vaults[0].evidence.source.clear(),
            "vault authenticator-android: confidence is high but no source is named",
        );
    }

    #[test]
    fn when_an_id_is_used_twice() {
        reports(
            |catalog| catalog.phones.push(catalog.phones[2].clone()),
            "phone ios.18: the id is used twice",
        );
        reports(
            |catalog| phone(catalog, "sony.14").aliases.push(String::from("zebra")),
            "phone zebra: the id is used twice",
        );
        reports(
            |catalog| catalog.labels.push(catalog.labels[0].clone()),
            &format!("label {}: the id is used twice", catalog().labels[0].key),
        );
        reports(
            |catalog| {
                let mut again = catalog.errors[0].clone();
                again.number = 999;
                again.common = None;
                catalog.errors.push(again);
            },
            "error passkey-not-accepted: the id is used twice",
        );
        let vault = |id: &str, aaguid: &str| {
            let again =
                VaultRow { id: id.to_owned(), aaguid: aaguid.to_owned(), ..catalog().vaults.remove(0) };
            move |catalog: &mut Catalog| catalog.vaults.push(again)
        };
        let aaguid = "de1e552d-db1d-4423-a619-566b625cdc84";
        reports(vault("another", aaguid), &format!("vault {aaguid}: the id is used twice"));
        reports(vault("authenticator-android", "0"), "vault authenticator-android: the id is used twice");
        reports(
            |catalog| catalog.links.push(catalog.links[0].clone()),
            &format!("link {}: the id is used twice", catalog().links[0].id),
        );
    }

    #[test]
    fn when_a_row_of_which_nothing_is_known_shows_a_path() {
        let problem = "phone vivo: confidence is none, so it must be generic and show no path";
        reports(|catalog| phone(catalog, "vivo").paths.push(vec![String::from("Settings")]), problem);
        reports(|catalog| phone(catalog, "vivo").verdict = Verdict::Supported, problem);
    }

    #[test]
    fn when_a_supported_phone_has_no_path_or_no_switch() {
        let problem = "phone ios.18: it is supported, but no path or no switch is given";
        reports(|catalog| phone(catalog, "ios.18").paths.clear(), problem);
        reports(|catalog| phone(catalog, "ios.18").on.clear(), problem);
    }

    #[test]
    fn when_a_path_is_empty() {
        reports(|catalog| phone(catalog, "sony.14").paths.push(Vec::new()), "phone sony.14: a path is empty");
    }

    #[test]
    fn when_a_warning_of_a_phone_is_not_defined() {
        reports(
            |catalog| phone(catalog, "ios.18").warnings.push(String::from("beware")),
            "phone ios.18: warning beware is not defined",
        );
    }

    #[test]
    fn when_a_warning_has_no_message() {
        reports(
            |catalog| {
                let mut warning = catalog.phone_warnings[0].clone();
                warning.id = String::from("beware");
                catalog.phone_warnings.push(warning);
            },
            "warning beware: message phone-warning-<id> is missing",
        );
    }

    #[test]
    fn when_a_label_of_a_phone_is_not_in_the_label_file() {
        let problem = "phone ios.18: label \"Passwords and More\" is not in labels.toml, scope ios";
        let wrong = || String::from("Passwords and More");
        reports(|catalog| phone(catalog, "ios.18").paths[0].push(wrong()), problem);
        reports(|catalog| phone(catalog, "ios.18").on.push(wrong()), problem);
        reports(|catalog| phone(catalog, "ios.18").list = Some(wrong()), problem);
        reports(|catalog| phone(catalog, "ios.18").confirm = Some(wrong()), problem);
    }

    #[test]
    fn when_a_message_of_an_error_is_missing() {
        reports_among_others(
            |catalog| catalog.errors[0].id = String::from("new-error"),
            "error new-error: message error-new-error-title is missing",
        );
        for part in ["meaning", "do-1", "it"] {
            let id = format!("error-passkey-not-accepted-{part}");
            let without = |wanted: &str| if wanted == id { None } else { english(wanted) };
            let found: Vec<String> = validate(&catalog(), &without).iter().map(ToString::to_string).collect();
            assert_eq!(found, [format!("error passkey-not-accepted: message {id} is missing")]);
        }
    }

    #[test]
    fn when_a_message_of_an_error_names_an_unknown_label() {
        let with = |wanted: &str| match wanted {
            "error-passkey-not-accepted-do-2" => Some(vec![String::from("auth-no-such-button")]),
            _ => english(wanted),
        };
        let found: Vec<String> = validate(&catalog(), &with).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["error passkey-not-accepted: placeable auth-no-such-button is no label key"]);
    }

    #[test]
    fn when_nobody_can_find_an_error() {
        reports(
            |catalog| catalog.errors[0].keywords.clear(),
            "error passkey-not-accepted: no keywords: nobody can find it",
        );
    }

    #[test]
    fn when_an_instruction_names_an_unknown_label() {
        let (key, label) = {
            let catalog = catalog();
            let row = catalog.instructions.iter().find(|row| row.say == "do-add-method").unwrap();
            row.labels.iter().next().map(|(name, key)| (name.clone(), key.clone())).unwrap()
        };
        assert_ne!(label, "ms.nowhere");
        reports(
            |catalog| {
                let row = catalog.instructions.iter_mut().find(|row| row.say == "do-add-method").unwrap();
                row.labels.insert(key, String::from("ms.nowhere"));
            },
            "instruction choose-method do-add-method: label ms.nowhere is not in labels.toml",
        );
    }

    #[test]
    fn when_an_instruction_has_no_message_or_other_placeables() {
        reports(
            |catalog| catalog.instructions[0].say = String::from("do-something-new"),
            "instruction get-authenticator do-something-new: the message is missing",
        );
        reports(
            |catalog| {
                let row = catalog.instructions.iter_mut().find(|row| row.say == "do-add-method").unwrap();
                row.labels.clear();
            },
            "instruction choose-method do-add-method: the message has the placeables [\"add\"]",
        );
    }

    #[test]
    fn when_a_step_has_no_instruction() {
        reports(
            |catalog| catalog.instructions.retain(|row| row.step != StepId::NamePasskey),
            "step name-passkey: it has no instruction in flows.toml",
        );
    }

    #[test]
    fn when_a_host_and_its_star_do_not_agree() {
        reports(
            |catalog| catalog.hosts[0].wildcard = true,
            "host cable.ua5v.com: wildcard and the star do not agree",
        );
    }

    #[test]
    fn when_an_address_is_not_encrypted() {
        reports(
            |catalog| catalog.links[0].url = String::from("http://play.google.com/"),
            &format!("link {}: it is not an https address", catalog().links[0].id),
        );
    }

    #[test]
    fn when_a_row_number_of_an_error_is_used_again() {
        // `errors.toml`: "number: row number of the catalogue; never reused".
        let found = problems(|catalog| catalog.errors[1].number = 1);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("error ") && found[0].contains("number 1"), "{found:?}");
    }
}

mod a_broken_promise_about_makers_and_choices_is_reported {
    use super::*;

    fn samsung(catalog: &mut Catalog) -> &mut Maker {
        catalog.makers.iter_mut().find(|maker| maker.id == "samsung").unwrap()
    }

    #[test]
    fn when_a_phone_has_an_unknown_maker() {
        reports(
            |catalog| phone(catalog, "ios.18").maker = String::from("pear"),
            "phone ios.18: maker pear is not in makers.toml",
        );
    }

    #[test]
    fn when_a_maker_has_no_name_or_no_phone() {
        let problem = "maker pear: message maker-pear is missing";
        reports_among_others(|catalog| samsung(catalog).id = String::from("pear"), problem);
        let problem = "maker pear: no phone in phones.toml has this maker";
        reports_among_others(|catalog| samsung(catalog).id = String::from("pear"), problem);
    }

    #[test]
    fn when_two_makers_have_the_same_place() {
        let order = catalog().makers.iter().find(|maker| maker.id == "google").unwrap().order;
        reports(
            |catalog| samsung(catalog).order = order,
            &format!("maker google: order {order} is used twice"),
        );
    }

    #[test]
    fn when_a_maker_offers_a_vault_that_is_none() {
        let offers = |id: &str| {
            let id = id.to_owned();
            move |catalog: &mut Catalog| samsung(catalog).save_sheet.push(id)
        };
        reports(offers("shoe-box"), "maker samsung: vault shoe-box is not in vaults.toml");
        let ours = "maker samsung: vault authenticator-android is Authenticator itself";
        reports(offers("authenticator-android"), ours);
    }

    #[test]
    fn when_two_errors_are_offered_in_the_same_place() {
        let found = problems(|catalog| catalog.errors.iter_mut().for_each(|row| row.common = Some(1)));
        assert_eq!(found.len(), catalog().errors.len() - 1, "{found:?}");
        assert!(found.iter().all(|problem| problem.ends_with("common = 1 is used twice")), "{found:?}");
    }

    #[test]
    fn when_a_label_of_a_phone_is_said_to_be_on_a_web_page() {
        reports(
            |catalog| {
                let label = catalog.labels.iter_mut().find(|label| label.key == "ios.settings").unwrap();
                label.in_browser = true;
            },
            "label ios.settings: in_browser is for labels of Microsoft's web pages, but scope is ios",
        );
    }
}

mod an_overlay {
    use std::fs;

    use tempfile::{TempDir, tempdir};

    use super::*;
    use crate::support::overlay::PHONE;

    fn with(file: &str, text: &str) -> TempDir {
        let folder = tempdir().unwrap();
        fs::write(folder.path().join(file), text).unwrap();
        folder
    }

    #[test]
    fn replaces_a_record_in_its_place_and_leaves_the_others() {
        let over = Catalog::with_overlay(with("phones.toml", PHONE).path()).unwrap();
        let ours = catalog();
        assert_eq!(over.phones.len(), ours.phones.len());
        let place = ours.phones.iter().position(|row| row.id == "ios.18").unwrap();
        let row = &over.phones[place];
        assert_eq!((row.id.as_str(), row.evidence.confidence), ("ios.18", Confidence::Medium));
        assert_eq!((row.evidence.verified.as_str(), row.on.len()), ("2027-01-02", 1));
        assert_eq!(over.phones[place + 1].id, ours.phones[place + 1].id);
        assert_eq!(over.errors.len(), 80);
    }

    #[test]
    fn adds_a_record_with_a_new_id() {
        let text = PHONE.replace("\"ios.18\"", "\"ios.28\"").replace("= 18", "= 28");
        let over = Catalog::with_overlay(with("phones.toml", &text).path()).unwrap();
        assert_eq!(over.phone("ios.28", None).map(|row| row.platform), Some(Platform::Ios));
        assert_eq!(over.phones.len(), catalog().phones.len() + 1);
    }

    #[test]
    fn replaces_all_instructions_of_a_step() {
        let text = r#"
            [[do]]
            step = "name-passkey"
            say = "do-open-authenticator"
            source = [1]
            verified = "2027-01-02"
            confidence = "medium"
        "#;
        let over = Catalog::with_overlay(with("flows.toml", text).path()).unwrap();
        let says = |catalog: &Catalog, step: StepId| -> Vec<String> {
            catalog.instructions.iter().filter(|row| row.step == step).map(|row| row.say.clone()).collect()
        };
        assert_eq!(says(&over, StepId::NamePasskey), ["do-open-authenticator"]);
        for step in StepId::ALL.iter().filter(|step| **step != StepId::NamePasskey) {
            assert_eq!(says(&over, *step), says(&catalog(), *step), "{step}");
        }
    }

    #[test]
    fn reaches_makers_vaults_common_errors_and_labels() {
        let maker = |id: &str, order: u16| {
            format!(
                "[[maker]]\nid = \"{id}\"\nplatform = \"android\"\norder = {order}\ndrawing = \"pixel\"\n\
                 save_sheet = [\"bitwarden\"]\nsource = []\nverified = \"2027-01-02\"\nconfidence = \"low\"\n"
            )
        };
        let folder = with("makers.toml", &maker("fairphone", 1));
        let error = "[[error]]\nnumber = 1\nid = \"passkey-not-accepted\"\nplaces = []\nowner = \"user\"\n\
                     common = 99\nkeywords = [\"refused\"]\nsource = []\nverified = \"2027-01-02\"\n\
                     confidence = \"low\"\n";
        fs::write(folder.path().join("errors.toml"), error).unwrap();
        let label = "[[label]]\nkey = \"ms.next\"\nscope = \"microsoft\"\nen = \"Next\"\nsource = []\n\
                     verified = \"2027-01-02\"\nconfidence = \"low\"\n";
        fs::write(folder.path().join("labels.toml"), label).unwrap();
        let over = Catalog::with_overlay(folder.path()).unwrap();
        assert_eq!(validate(&over, &english), []);
        assert_eq!(over.makers[0].id, "fairphone", "the lowest order comes first");
        assert_eq!((over.makers[0].drawing, over.makers[0].common), (Idiom::Pixel, false));
        assert_eq!(over.makers[0].save_sheet, ["bitwarden"]);
        let common = over.errors.iter().filter(|row| row.common.is_some()).max_by_key(|row| row.common);
        assert_eq!(common.map(|row| row.id.as_str()), Some("passkey-not-accepted"));
        let next =
            |catalog: &Catalog| catalog.labels.iter().find(|row| row.key == "ms.next").unwrap().in_browser;
        assert!(next(&catalog()) && !next(&over));
        refused("makers.toml", &(maker("fairphone", 1) + "colour = \"red\"\n"), &["fairphone", "colour"]);
        refused("makers.toml", &maker("fairphone", 1).replace("\"pixel\"", "\"cube\""), &["cube", "neutral"]);
    }

    #[test]
    fn of_nothing_changes_nothing() {
        let folder = tempdir().unwrap();
        let over = Catalog::with_overlay(folder.path()).unwrap();
        assert_eq!(over.phones.len(), catalog().phones.len());
        assert_eq!(validate(&over, &english), []);
    }

    #[track_caller]
    fn refused(file: &str, text: &str, parts: &[&str]) {
        let folder = with(file, text);
        let why = Catalog::with_overlay(folder.path()).unwrap_err();
        assert!(matches!(why, LoadError::Malformed { .. }), "{why:?}");
        for part in parts {
            assert!(why.to_string().contains(part), "{part:?} is not in: {why}");
        }
    }

    #[test]
    fn that_is_not_toml_names_the_file_and_the_line() {
        refused("phones.toml", "[[phone]]\nid = \"a\nname = 1", &["phones.toml", "line 2"]);
    }

    #[test]
    fn with_a_misspelt_field_names_the_record_and_the_field() {
        refused(
            "phones.toml",
            &format!("{PHONE}\nverfied = \"2027-01-02\""),
            &["phones.toml", "ios.18", "verfied"],
        );
        refused("errors.toml", "[[error]]\nid = \"a\"\ntitel = \"b\"", &["errors.toml", "\"a\"", "titel"]);
    }

    #[test]
    fn with_a_missing_field_names_the_record_and_the_field() {
        let text = PHONE.replace("verified = \"2027-01-02\"", "");
        refused("phones.toml", &text, &["phones.toml", "ios.18", "verified"]);
        refused("phones.toml", &PHONE.replace("maker = \"apple\"", ""), &["ios.18", "maker"]);
    }

    #[test]
    fn with_an_impossible_value_says_what_is_possible() {
        refused("phones.toml", &PHONE.replace("\"medium\"", "\"quite\""), &["quite", "medium"]);
        refused("phones.toml", &PHONE.replace("\"supported\"", "\"fine\""), &["fine", "often-unsupported"]);
        refused("phones.toml", &PHONE.replace("os_from = 18", "os_from = -1"), &["ios.18"]);
    }

    #[test]
    fn with_a_misspelt_table_is_refused() {
        // Otherwise an editor believes that a correction is in force.
        refused("phones.toml", &PHONE.replace("[[phone]]", "[[phones]]"), &["phones.toml", "phones"]);
    }

    #[cfg(unix)]
    #[test]
    fn that_cannot_be_read_names_the_file() {
        let folder = tempdir().unwrap();
        fs::create_dir(folder.path().join("phones.toml")).unwrap();
        let why = Catalog::with_overlay(folder.path()).unwrap_err();
        assert!(matches!(why, LoadError::Unreadable { .. }), "{why:?}");
        assert!(why.to_string().contains("phones.toml"), "{why}");
    }
}

mod labels {
    use super::*;

    #[test]
    fn are_found_for_every_placeable_of_every_error() {
        let catalog = catalog();
        let key = |name: &str| catalog.label_of_placeable(name).map(|label| label.key.as_str());
        assert_eq!(key("auth-delete-passkey"), Some("auth.delete-passkey"));
        assert_eq!(key("auth-no-such-button"), None);
    }

    #[test]
    fn come_in_the_wanted_language_or_say_that_they_do_not() {
        let catalog = catalog();
        let row = catalog.labels.iter().find(|row| row.key == "android.preferred-service").unwrap();
        let german = row.translations.iter().find(|t| t.lang == "de").unwrap();
        for lang in ["de", "DE", "de-CH"] {
            let found = catalog.label(&row.key, lang).unwrap();
            assert_eq!((found.text.as_str(), found.english), (german.text.as_str(), false), "{lang}");
        }
        let found = catalog.label(&row.key, "tlh").unwrap();
        assert_eq!((found.text.as_str(), found.english), (row.en.as_str(), true));
        let found = catalog.label(&row.key, "en-US").unwrap();
        assert_eq!((found.text.as_str(), found.english), (row.en.as_str(), false));
        assert_eq!(catalog.label("no.such.key", "en"), None);
        let unknown = catalog.label_of("ios", "No such entry", "de");
        assert_eq!((unknown.text.as_str(), unknown.english), ("No such entry", true));
    }
    #[test]
    fn that_nobody_is_sure_of_stand_behind_the_english_ones() {
        let found = catalog().label("ios.autofill-and-passwords", "pl").unwrap();
        assert_eq!((found.text.as_str(), found.english), ("AutoFill & Passwords", true));
        assert_eq!(found.guess.as_deref(), Some("Wypełnianie i Hasła"));
    }

    #[test]
    fn that_are_names_are_the_same_everywhere() {
        let found = catalog().label("auth.name", "ja").unwrap();
        assert_eq!((found.text.as_str(), found.english, found.guess), ("Authenticator", false, None));
    }

    #[test]
    fn that_are_known_in_chinese_only_do_not_pass_for_english() {
        let found = catalog().label("xiaomi.cn-more-settings", "de").unwrap();
        assert_eq!((found.text.as_str(), found.english), ("更多设置", false));
    }
}
