//! The links of the content files, put where `signin` checks them.

use crate::content::Catalog;
use crate::enroll::org::Cloud;
use crate::enroll::phone::Platform;
use crate::preflight::{Host, Targets};
use crate::signin::AddressBook;
use crate::signin::links::{CloudLinks, LinkError, Links};

/// Every address that the program can open.
///
/// # Errors
/// Every link that leads where this program does not go.
pub fn address_book(catalog: &Catalog) -> Result<AddressBook, Vec<LinkError>> {
    let clouds = catalog.clouds.iter().map(|row| {
        let links = CloudLinks {
            passkeys: row.passkeys,
            security_info: row.security_info.clone(),
            short_link: row.security_info_short.clone(),
            account: None,
        };
        (row.id, links)
    });
    let links = catalog.links.iter().map(|link| (link.id.as_str(), link.url.as_str()));
    AddressBook::new(&Links::pick(clouds, links))
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
