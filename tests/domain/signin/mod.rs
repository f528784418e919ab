//! Everything that leads out of the program: addresses, QR codes, the browser.

mod content_that_wants_too_much;
mod my_sign_ins;
mod other_addresses;
mod qr_codes;
#[cfg(target_os = "linux")]
mod the_browser;
mod the_gate;

use std::collections::BTreeSet;

use passkey_companion::enroll::org::Cloud;
use passkey_companion::enroll::phone::Platform;
use passkey_companion::signin::address::{
    AllowListError, AllowedHost, AllowedParameter, AllowedPath, MAX_LENGTH, Purpose, ValueRule,
};
use passkey_companion::signin::browser::Opener;
use passkey_companion::signin::links::LinkErrorKind;
use passkey_companion::signin::my_sign_ins::HintError;
use passkey_companion::signin::{
    Address, AddressBook, AddressError, AllowList, CloudLinks, Hints, LinkName, Links, SecurityInfoError,
    security_info,
};

const TENANT: &str = "11111111-2222-3333-4444-555555555555";

/// The links of the content files as they are.
fn links() -> Links {
    let content = |name: &str| -> toml::Table {
        let file = format!("{}/{name}", concat!(env!("CARGO_MANIFEST_DIR"), "/assets/content"));
        toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
    };
    let text = |row: &toml::Value, key: &str| row.get(key).map(|value| value.as_str().unwrap().to_owned());
    let clouds: Vec<(Cloud, CloudLinks)> = content("clouds.toml")["cloud"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let cloud = match row["id"].as_str().unwrap() {
                "public" => Cloud::Public,
                "usgov" => Cloud::UsGov,
                "china" => Cloud::China,
                other => panic!("no such cloud: {other}"),
            };
            let links = CloudLinks {
                passkeys: row["passkeys"].as_bool().unwrap(),
                security_info: text(row, "security_info"),
                short_link: text(row, "security_info_short"),
                account: None,
            };
            (cloud, links)
        })
        .collect();
    let tools = content("tools.toml");
    let rows = tools["link"].as_array().unwrap().iter();
    Links::pick(clouds, rows.map(|row| (row["id"].as_str().unwrap(), row["url"].as_str().unwrap())))
}

fn book() -> AddressBook {
    AddressBook::new(&links()).expect("the links of the content are all let through")
}

fn page(hints: &Hints, lang: Option<&str>) -> Address {
    security_info(book().cloud(Cloud::Public), hints, lang).unwrap()
}

fn refusal(raw: &str) -> AddressError {
    book().allow_list().check(raw).expect_err(raw)
}

#[test]
fn the_way_through_a_captive_portal_leads_only_over_microsofts_own_names() {
    for host in [
        "evil.example",
        "microsoft.com.evil.example",
        "login.microsoftonline.com/path",
        "login.microsoftonline.com@evil.example",
        "login.microsoftonline.com:8080",
        "LOGIN.MICROSOFTONLINE.COM",
        "notmicrosoft.com",
        "",
        "login.microsoftonline.com\n",
    ] {
        let opened =
            passkey_companion::signin::browser::open_portal(&Opener::none(), host, Default::default(), || ());
        assert!(
            matches!(opened, Err(passkey_companion::signin::browser::OpenError::WrongHost)),
            "{host:?} got through"
        );
    }
}

#[test]
fn the_way_through_a_captive_portal_is_there_in_every_cloud_with_passkeys() {
    use passkey_companion::signin::browser::portal_address;

    let catalog = passkey_companion::content::Catalog::embedded().unwrap();
    for cloud in [Cloud::Public, Cloud::UsGov] {
        let host = &passkey_companion::journey::addresses::targets(&catalog, cloud).sign_in[0].name;
        assert_eq!(portal_address(host), Ok(format!("http://{host}/")), "{cloud:?}");
    }
}
