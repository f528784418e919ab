//! The links of the content files, checked once at the start.

use std::sync::Arc;

use thiserror::Error;

use super::address::{
    Address, AddressError, AllowList, AllowListError, AllowedHost, AllowedParameter, AllowedPath, Purpose,
    ValueRule, canonical,
};
use super::my_sign_ins::{CloudAddresses, parameters_on};
use super::store::StoreAddresses;
use crate::enroll::org::Cloud;
use crate::enroll::phone::Platform;

/// The links of one cloud, as the content gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CloudLinks {
    /// Whether this cloud has passkeys at all.
    pub passkeys: bool,
    /// The Security info page, or the short link that leads there where nothing better is known.
    pub security_info: Option<String>,
    /// The short link to the same page.
    pub short_link: Option<String>,
    /// My Account.
    pub account: Option<String>,
}

/// Every link of the content files that this program can open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// Commercial and GCC.
    pub public: CloudLinks,
    /// US Government (GCC High and above).
    pub usgov: CloudLinks,
    /// 21Vianet.
    pub china: CloudLinks,
    /// Authenticator in Google Play.
    pub google_play: String,
    /// Authenticator in Apple's App Store.
    pub app_store: String,
    /// Microsoft's own page about getting the app.
    pub download_page: Option<String>,
    /// Microsoft's look-up of error codes. A query in it, such as `?code=NNNNN`, only shows people where
    /// the number goes.
    pub error_lookup: Option<String>,
    /// Other pages worth opening, each with its id in the content.
    pub information: Vec<(String, String)>,
}

/// The pages of `tools.toml` that an employee may want to open, by id. Its other links are for the
/// people who write the documentation for IT.
const INFORMATION: [&str; 6] = [
    "authenticator-fwlink",
    "authenticator-china",
    "help-register",
    "mfa-setup",
    "passkey-by-default",
    "apple-enterprise-network",
];

impl Links {
    /// Picks the links that this program opens out of the content: the rows of `clouds.toml`, and the
    /// id and address of each `[[link]]` of `tools.toml`. A cloud without a row has no passkeys.
    pub fn pick<'a>(
        clouds: impl IntoIterator<Item = (Cloud, CloudLinks)>,
        links: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let mut picked = Self::default();
        for (cloud, links) in clouds {
            match cloud {
                Cloud::Public => picked.public = links,
                Cloud::UsGov => picked.usgov = links,
                Cloud::China => picked.china = links,
            }
        }
        for (id, url) in links {
            let url = url.to_owned();
            match id {
                "store-android" => picked.google_play = url,
                "store-ios" => picked.app_store = url,
                "authenticator-page" => picked.download_page = Some(url),
                "my-account" => picked.public.account = Some(url),
                "error-lookup" => picked.error_lookup = Some(url),
                _ if INFORMATION.contains(&id) => picked.information.push((id.to_owned(), url)),
                _ => {}
            }
        }
        picked
    }
}

/// Which link it is, for messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkName {
    /// [`CloudLinks::security_info`] of a cloud.
    SecurityInfo(Cloud),
    /// [`CloudLinks::short_link`] of a cloud.
    ShortLink(Cloud),
    /// [`CloudLinks::account`] of a cloud.
    Account(Cloud),
    /// [`Links::google_play`].
    GooglePlay,
    /// [`Links::app_store`].
    AppStore,
    /// [`Links::download_page`].
    DownloadPage,
    /// [`Links::error_lookup`].
    ErrorLookup,
    /// The link of [`Links::information`] with this id.
    Information(String),
}

/// Why a link was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LinkErrorKind {
    /// The text is not an address that can be let through.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// It leads where this program does not go.
    #[error(transparent)]
    AllowList(#[from] AllowListError),
}

/// A link of the content that was refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("link {name:?}: {why}")]
pub struct LinkError {
    /// Which one.
    pub name: LinkName,
    /// Why.
    pub why: LinkErrorKind,
}

/// Every address this program can open.
#[derive(Clone, Debug)]
pub struct AddressBook {
    public: CloudAddresses,
    usgov: CloudAddresses,
    china: CloudAddresses,
    stores: StoreAddresses,
    download_page: Option<Address>,
    error_lookup: Option<String>,
    information: Vec<(String, Address)>,
    list: Arc<AllowList>,
}

impl AddressBook {
    /// Checks every link and puts it where it belongs.
    ///
    /// # Errors
    /// Every link that is refused, in a fixed order.
    pub fn new(links: &Links) -> Result<Self, Vec<LinkError>> {
        let (lists, bad): (Vec<_>, Vec<_>) = named_links(links)
            .into_iter()
            .map(|(name, link)| allowed(&name, link).map_err(|why| LinkError { name, why }))
            .partition(Result::is_ok);
        if !bad.is_empty() {
            return Err(bad.into_iter().filter_map(Result::err).collect());
        }
        let list = AllowList::joined(lists.into_iter().filter_map(Result::ok));
        Self::with_list(links, &Arc::new(list)).map_err(|bad| vec![bad])
    }

    fn with_list(links: &Links, list: &Arc<AllowList>) -> Result<Self, LinkError> {
        let check =
            |name: LinkName, link: &str| list.check(link).map_err(|why| LinkError { name, why: why.into() });
        let check_some =
            |name: LinkName, link: &Option<String>| link.as_deref().map(|l| check(name, l)).transpose();
        let cloud = |cloud: Cloud, links: &CloudLinks| {
            Ok(CloudAddresses {
                passkeys: links.passkeys,
                security_info: check_some(LinkName::SecurityInfo(cloud), &links.security_info)?,
                short_link: check_some(LinkName::ShortLink(cloud), &links.short_link)?,
                account: check_some(LinkName::Account(cloud), &links.account)?,
                list: Arc::clone(list),
            })
        };
        Ok(Self {
            public: cloud(Cloud::Public, &links.public)?,
            usgov: cloud(Cloud::UsGov, &links.usgov)?,
            china: cloud(Cloud::China, &links.china)?,
            stores: StoreAddresses {
                google_play: check(LinkName::GooglePlay, &links.google_play)?,
                app_store: check(LinkName::AppStore, &links.app_store)?,
            },
            download_page: check_some(LinkName::DownloadPage, &links.download_page)?,
            error_lookup: links.error_lookup.clone(),
            information: links
                .information
                .iter()
                .map(|(id, link)| {
                    let address = check(LinkName::Information(id.clone()), link)?;
                    Ok((id.clone(), address))
                })
                .collect::<Result<_, _>>()?,
            list: Arc::clone(list),
        })
    }

    /// The addresses of a cloud.
    pub fn cloud(&self, cloud: Cloud) -> &CloudAddresses {
        match cloud {
            Cloud::Public => &self.public,
            Cloud::UsGov => &self.usgov,
            Cloud::China => &self.china,
        }
    }

    /// Where a phone of that platform gets the app.
    pub fn store(&self, platform: Platform) -> &Address {
        self.stores.on(platform)
    }

    /// What Microsoft says about an error code: the number behind `AADSTS`. `None` when the content
    /// has no look-up or the number is longer than any code.
    pub fn error_lookup(&self, number: u32) -> Option<Address> {
        let page = self.error_lookup.as_deref()?.split('?').next()?;
        self.list.check(&format!("{page}?code={number}")).ok()
    }

    /// The list itself, to check an address that comes from elsewhere.
    pub fn allow_list(&self) -> &AllowList {
        &self.list
    }

    /// Every fixed address, for tests and for listing. Those with parameters are left out.
    pub fn every_address(&self) -> Vec<&Address> {
        let clouds = [&self.public, &self.usgov, &self.china]
            .into_iter()
            .flat_map(|cloud| [&cloud.security_info, &cloud.short_link, &cloud.account])
            .flatten();
        let stores = [&self.stores.app_store, &self.stores.google_play];
        clouds
            .chain(stores)
            .chain(&self.download_page)
            .chain(self.information.iter().map(|(_, address)| address))
            .collect()
    }

    /// Every host this program can open in a browser, sorted.
    pub fn hosts(&self) -> Vec<String> {
        let lookup = self.error_lookup(0);
        let mut hosts: Vec<String> = self
            .every_address()
            .into_iter()
            .chain(&lookup)
            .map(|address| address.host().to_owned())
            .collect();
        hosts.sort_unstable();
        hosts.dedup();
        hosts
    }
}

/// Every link that is there, with its name.
fn named_links(links: &Links) -> Vec<(LinkName, &str)> {
    let mut named = Vec::new();
    for (cloud, links) in
        [(Cloud::Public, &links.public), (Cloud::UsGov, &links.usgov), (Cloud::China, &links.china)]
    {
        named.push((LinkName::SecurityInfo(cloud), links.security_info.as_deref()));
        named.push((LinkName::ShortLink(cloud), links.short_link.as_deref()));
        named.push((LinkName::Account(cloud), links.account.as_deref()));
    }
    named.push((LinkName::GooglePlay, Some(&links.google_play)));
    named.push((LinkName::AppStore, Some(&links.app_store)));
    named.push((LinkName::DownloadPage, links.download_page.as_deref()));
    named.push((LinkName::ErrorLookup, links.error_lookup.as_deref()));
    for (id, link) in &links.information {
        named.push((LinkName::Information(id.clone()), Some(link)));
    }
    named.into_iter().filter_map(|(name, link)| Some((name, link?))).collect()
}

/// The list that lets this one link through, if the link stays within what is compiled in.
fn allowed(name: &LinkName, link: &str) -> Result<AllowList, LinkErrorKind> {
    let url = canonical(link)?;
    let host = url.host_str().unwrap_or_default();
    let purpose = match name {
        LinkName::SecurityInfo(_) | LinkName::ShortLink(_) | LinkName::Account(_) => Purpose::SignIn,
        LinkName::GooglePlay | LinkName::AppStore => Purpose::Store,
        _ => Purpose::Information,
    };
    let must_be =
        |name: &str, value: ValueRule| AllowedParameter { name: name.to_owned(), value, required: true };
    let query = match (name, purpose) {
        (LinkName::ErrorLookup, _) => vec![must_be("code", ValueRule::ErrorNumber)],
        // A sign-in link of the content carries no parameters of its own.
        (_, Purpose::SignIn) if url.query().is_some() => return Err(AddressError::UnknownParameter.into()),
        (_, Purpose::SignIn) => parameters_on(host),
        (_, Purpose::Store | Purpose::Information) => url
            .query_pairs()
            .map(|(name, value)| must_be(&name, ValueRule::Exactly(value.into_owned())))
            .collect(),
    };
    Ok(AllowList::new(&[AllowedHost {
        host: host.to_owned(),
        purpose,
        paths: vec![AllowedPath { path: url.path().to_owned(), query }],
    }])?)
}
