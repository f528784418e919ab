use super::*;
use passkey_companion::enroll::Route;
use passkey_companion::enroll::org::{Attestation, Cloud, RegistrationPlace, SyncedPasskeys, TapKind};
use passkey_companion::enroll::phone::Platform;
use passkey_companion::locale::Language;
use passkey_companion::policy::reminding::{Deferral, Tone};
use passkey_companion::policy::{Date, FACTS, Kind, MicrosoftPrompt, Scope, Side, StatusDetail};
use passkey_companion::preflight::CheckId;
use std::collections::BTreeSet;

#[test]
fn has_a_name_that_fits_everywhere_and_help() {
    let mut names = BTreeSet::new();
    for definition in DEFINITIONS {
        let name = definition.name;
        assert!(name.starts_with(|c: char| c.is_ascii_uppercase()), "{name}");
        assert!(name.len() <= 40 && name.bytes().all(|c| c.is_ascii_alphanumeric()), "{name}");
        assert!(names.insert(name.to_lowercase()), "{name} is there twice");
        assert!(definition.help.ends_with('.') && definition.help.len() < 100, "{name}: {}", definition.help);
        assert!(definition.more.ends_with('.'), "{name}: {}", definition.more);
        assert!(definition.since <= env!("CARGO_PKG_VERSION"), "{name}");
    }
    for fact in FACTS {
        assert!(fact.help.ends_with('.') && fact.example_value().is_some(), "{}", fact.name);
    }
}

#[test]
fn takes_its_own_example_and_its_default_changes_nothing() {
    for definition in DEFINITIONS {
        let name = definition.name;
        assert!(definition.example_value().is_some(), "{name}");
        assert_eq!(definition.default.is_empty(), definition.default_value().is_none(), "{name}");
        if definition.default.is_empty() {
            continue;
        }
        let (plain, set) = (Settings::default(), read(format!("{name} = {}", definition.default)));
        sound(&set);
        assert_eq!(set.rules, plain.rules, "{name}");
        assert_eq!(set.behaviour, plain.behaviour, "{name}");
        assert_eq!((set.organization, set.texts), (plain.organization, plain.texts), "{name}");
    }
}

/// A key without a line here is a key that nobody tests.
#[test]
fn sets_one_typed_value() {
    let german = Language::from_tag("de").unwrap();
    for definition in DEFINITIONS {
        let name = definition.name;
        let settings = read(format!("{name} = {}", definition.example));
        sound(&settings);
        let Settings { rules, organization, texts, behaviour, .. } = &settings;
        let greeted = |text: &passkey_companion::policy::LocalText| text.for_reader(german).is_some();
        let done = match name {
            "OrganizationName" => organization.name.as_deref() == Some("Contoso"),
            "AccentColor" => organization.accent == Some([0x0B, 0x6E, 0x4F]),
            "SupportUrl" => organization.support_url.as_deref() == Some("https://help.contoso.com/passkeys"),
            "SupportMail" => organization.support_mail.as_deref() == Some("helpdesk@contoso.com"),
            "SupportPhone" => organization.support_phone.as_deref() == Some("+49 30 901820"),
            "Cloud" => rules.cloud == Cloud::Public,
            "Attestation" => rules.attestation == Attestation::Enforced,
            "SyncedPasskeys" => rules.synced_passkeys == SyncedPasskeys::Blocked,
            "TapKind" => rules.tap_kind == TapKind::OneTime,
            "CompliantDeviceRequired" => rules.compliant_device_required == Some(true),
            "AppProtectionRequired" => rules.app_protection_required == Some(true),
            "RegistrationPlace" => rules.registration_place == RegistrationPlace::CompanyNetwork,
            "PasskeyEnforced" => rules.passkey_enforced,
            "WorkProfile" => rules.work_profile == Some(true),
            "AllowedRoutes" => rules.allowed_routes == [Route::App, Route::Handoff],
            "Paused" => behaviour.paused,
            "AlreadyDone" => behaviour.already_done,
            "DefaultLanguage" => behaviour.language == Some(german),
            "LanguagePicker" => !behaviour.language_picker,
            "Kiosk" => behaviour.kiosk,
            "KioskIdleMinutes" => behaviour.kiosk_idle == 2,
            "DockedStart" => behaviour.docked == Some(Side::Right),
            "StatusDetail" => behaviour.status_detail == StatusDetail::Steps,
            "RemindUntilDone" => behaviour.reminding.until_done,
            "DeferralCount" => behaviour.reminding.deferrals == Some(5),
            "LongestDeferral" => behaviour.reminding.longest == Deferral::Day,
            "Deadline" => behaviour.reminding.deadline == Date::parse("2027-03-31"),
            "DeadlineTone" => behaviour.reminding.tone == Tone::Firm,
            "RemindInRemoteSessions" => behaviour.reminding.in_remote_sessions,
            "ManagedBy" => organization.managed_by.as_deref() == Some("Contoso IT, Workplace team"),
            "HelpdeskLanguage" => organization.helpdesk_language == Some(Language::english()),
            "TenantId" => settings.tenant.id.as_deref() == Some("8c9a1e52-3f0b-4d27-9a61-0e5d7c4b2f18"),
            "TenantParameter" => settings.tenant.in_addresses,
            "Platforms" => rules.platforms == [Platform::Ios],
            "MicrosoftPrompts" => {
                behaviour.microsoft_prompts == [MicrosoftPrompt::Campaign, MicrosoftPrompt::Teams]
            }
            "IdentityCheckText" | "IdentityCheckTextLocalized" => greeted(&texts.identity_check),
            "DeadlineText" | "DeadlineTextLocalized" => greeted(&texts.deadline),
            "AlreadyDoneText" | "AlreadyDoneTextLocalized" => greeted(&texts.already_done),
            "PrivacyText" | "PrivacyTextLocalized" => greeted(&texts.privacy),
            "ContentOverlay" => {
                behaviour.overlay.as_deref() == Some(std::path::Path::new("/usr/share/contoso/passkeys"))
            }
            "HiddenChecks" => behaviour.hidden_checks == [CheckId::Interception, CheckId::Proxy],
            "GreetingText" | "GreetingTextLocalized" => greeted(&texts.greeting),
            "BeforeText" | "BeforeTextLocalized" => greeted(&texts.before),
            "PassText" | "PassTextLocalized" => greeted(&texts.pass),
            "SupportText" | "SupportTextLocalized" => greeted(&texts.support),
            "DoneText" | "DoneTextLocalized" => greeted(&texts.done),
            "PausedText" | "PausedTextLocalized" => greeted(&texts.paused),
            untested => panic!("no test asks what {untested} does"),
        };
        assert!(done, "{name}: {settings:#?}");
        assert_eq!(settings.given().len(), 1, "{name}");
    }
}

#[test]
fn that_brands_or_speaks_belongs_to_the_machine() {
    for definition in DEFINITIONS {
        let speaks = matches!(definition.group.id(), "Organization" | "Texts");
        assert!(!speaks || definition.scope == Scope::Machine, "{}", definition.name);
    }
}

#[test]
fn refuses_every_type_that_is_not_its_own() {
    let wrong = |kind: Kind| {
        let mut all = vec![Raw::Other("date"), Raw::Text(String::new()), Raw::List(Vec::new())];
        all.push(Raw::Map([(String::from("xx"), String::from("text"))].into()));
        if matches!(kind, Kind::Flag) {
            all.push(Raw::Number(2));
        } else {
            all.push(Raw::Flag(true));
        }
        if matches!(kind, Kind::Number(..)) {
            all.extend([Raw::Number(-1), Raw::Number(1 << 40), Raw::Text(String::from("0x5"))]);
        } else if !matches!(kind, Kind::Flag) {
            all.push(Raw::Number(1));
        }
        all
    };
    for definition in DEFINITIONS {
        for value in wrong(definition.kind) {
            let settings = with(definition.name, value.clone());
            assert_eq!(given(&settings), [], "{} took {value:?}", definition.name);
            let said = problems(&settings).join("\n");
            assert!(said.contains(definition.name) && said.contains(&definition.kind.takes()), "{said}");
        }
    }
}

#[test]
fn reads_a_text_in_the_language_that_helps_most() {
    let text = |toml: &str, tag: &str| {
        let settings = read(toml);
        sound(&settings);
        settings.texts.support.for_reader(Language::from_tag(tag).unwrap()).map(str::to_owned)
    };
    let both = "SupportText = \"all\"\nSupportTextLocalized = { de = \"deutsch\", en = \"english\" }";
    assert_eq!(text(both, "de").as_deref(), Some("deutsch"));
    assert_eq!(text(both, "fr").as_deref(), Some("all"));
    let localized = "[SupportTextLocalized]\nde = \"deutsch\"\nen = \"english\"";
    assert_eq!(text(localized, "fr").as_deref(), Some("english"));
    assert_eq!(text("SupportTextLocalized = { pl = \"polski\" }", "fr").as_deref(), Some("polski"));
    assert_eq!(text("", "fr"), None);
}
