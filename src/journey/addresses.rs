//! The links of the content files, put where `signin` checks them.

use crate::content::Catalog;
use crate::enroll::org::Cloud;
use crate::enroll::phone::Platform;
use crate::preflight::{Host, Targets};
use crate::signin::AddressBook;
use crate::signin::links::{BadLink, CloudLinks, Links};

/// Every address that the program can open.
///
/// # Errors
/// Every link that leads where this program does not go.
pub fn address_book(catalog: &Catalog) -> Result<AddressBook, Vec<BadLink>> {
    let link = |id: &str| catalog.link(id).map(str::to_owned);
    let cloud = |id: Cloud| {
        let row = catalog.cloud(id);
        CloudLinks {
            passkeys: row.is_some_and(|row| row.passkeys),
            security_info: row.and_then(|row| row.security_info.clone()),
            short_link: row.and_then(|row| row.security_info_short.clone()),
            account: (id == Cloud::Public).then(|| link("my-account")).flatten(),
        }
    };
    AddressBook::new(&Links {
        public: cloud(Cloud::Public),
        usgov: cloud(Cloud::UsGov),
        china: cloud(Cloud::China),
        google_play: link("store-android").unwrap_or_default(),
        app_store: link("store-ios").unwrap_or_default(),
        download_page: link("authenticator-page"),
        // The record shows where the number goes (`?code=NNNNN`); the address book adds the real one.
        error_lookup: link("error-lookup").map(|url| url.split('?').next().unwrap_or_default().to_owned()),
        android_status: link("status-google-play"),
        ios_status: link("status-apple"),
        information: ["mfa-setup", "passkey-by-default"]
            .into_iter()
            .filter_map(|id| Some((id.to_owned(), link(id)?)))
            .collect(),
    })
}

/// The hosts that the checks of this computer talk to, for a cloud.
pub fn targets(catalog: &Catalog, cloud: Cloud) -> Targets {
    let of = |purpose: &str| -> Vec<Host> {
        catalog
            .hosts
            .iter()
            .filter(|row| {
                row.purpose == purpose
                    && !row.wildcard
                    && (row.cloud == cloud.id() || row.cloud == "any")
                    && row.needed_from.iter().any(|from| from == "computer")
            })
            .map(|row| match Platform::from_id(&row.phone) {
                Some(phone) => Host::only_for(&row.host, phone),
                None => Host::any(&row.host),
            })
            .collect()
    };
    Targets {
        sign_in: of("sign-in").into_iter().chain(of("registration")).collect(),
        tunnel: of("qr-tunnel"),
        association: of("qr-association"),
        ..Targets::default()
    }
}
