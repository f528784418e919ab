//! The gate: which addresses may leave this program.
//!
//! Three fences stand behind each other. The text must be plain and canonical, so that what a person
//! reads is what a browser opens. Host, path and parameters must be on the list, which comes from the
//! content files. And the list itself must stay within `CEILING`, which is compiled in.

use std::fmt;

use thiserror::Error;
use url::{Host, Url, form_urlencoded};

/// Longest address that is let through, in bytes.
pub const MAX_LENGTH: usize = 2_000;

/// Longest value of one parameter, in bytes. A user principal name is the longest and has at most 113.
const MAX_VALUE: usize = 256;

/// An address that passed the [`AllowList`]; there is no other way to get one.
///
/// It may carry a sign-in name in its query, so it is neither `Display` nor `Serialize`, and its
/// `Debug` form ends before the query.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address(String);

impl Address {
    /// The whole address, for the browser, the QR code, the clipboard and the screen. Not for the log.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address up to its query, for log lines.
    pub fn without_query(&self) -> &str {
        self.0.split('?').next().unwrap_or_default()
    }

    /// The host, for example `aka.ms`.
    pub fn host(&self) -> &str {
        self.0.strip_prefix("https://").and_then(|rest| rest.split(['/', '?']).next()).unwrap_or_default()
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = if self.0.contains('?') { "?…" } else { "" };
        write!(f, "Address({}{query})", self.without_query())
    }
}

/// What an address is for. Each purpose has its own compiled-in hosts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The person signs in there.
    SignIn,
    /// The person gets the app there.
    Store,
    /// The person reads something there.
    Information,
}

/// The paths of a host that a purpose may use at most.
#[derive(Clone, Copy)]
enum Paths {
    /// Any path: nobody but the owner of the host can publish there.
    Any,
    /// Only these. For hosts that show other people's content or send people on.
    Only(&'static [&'static str]),
    /// Whatever begins with this.
    Under(&'static str),
}

/// What content may ever ask for: purpose, host, paths. Widening this needs a release.
///
/// `docs/facts/entra.md` §1.5, §7.1–7.3. The stores are held to the one app and `aka.ms` to known short
/// links, because both can lead anywhere. `login.microsoftonline.com` is held to its error look-up,
/// because a crafted sign-in address on it can hand an account to somebody else.
const CEILING: &[(Purpose, &str, Paths)] = &[
    (Purpose::SignIn, "mysignins.microsoft.com", Paths::Any),
    (Purpose::SignIn, "myaccount.microsoft.com", Paths::Any),
    (Purpose::SignIn, "aka.ms", Paths::Only(&["/mysecurityinfo", "/MySecurityInfo-us", "/mfasetup"])),
    (Purpose::Store, "play.google.com", Paths::Only(&["/store/apps/details"])),
    (Purpose::Store, "apps.apple.com", Paths::Only(&["/app/microsoft-authenticator/id983156458"])),
    (Purpose::Information, "www.microsoft.com", Paths::Any),
    (Purpose::Information, "support.microsoft.com", Paths::Any),
    (Purpose::Information, "learn.microsoft.com", Paths::Under("/en-us/entra/")),
    (Purpose::Information, "go.microsoft.com", Paths::Only(&["/fwlink/"])),
    (Purpose::Information, "aka.ms", Paths::Only(&["/mfasetup", "/passkeybydefault"])),
    (Purpose::Information, "login.microsoftonline.com", Paths::Only(&["/error"])),
    (Purpose::Information, "support.apple.com", Paths::Any),
];

/// The one app that a store address may name (`docs/facts/entra.md` §7.3).
const ANDROID_PACKAGE: &str = "com.azure.authenticator";

/// A host on the list with its paths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHost {
    /// Lower-case ASCII name, compared exactly.
    pub host: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Its paths.
    pub paths: Vec<AllowedPath>,
}

/// A path on the list with the parameters it may carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedPath {
    /// Compared exactly; begins with `/`.
    pub path: String,
    /// Parameters it may carry, each at most once.
    pub query: Vec<AllowedParameter>,
}

/// A parameter that a path may or must carry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedParameter {
    /// Compared exactly.
    pub name: String,
    /// What it may say.
    pub value: ValueRule,
    /// Whether the address is refused without it.
    pub required: bool,
}

/// What a parameter may say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueRule {
    /// This and nothing else.
    Exactly(String),
    /// A language tag such as `de` or `pt-BR`.
    LanguageTag,
    /// A GUID in its usual form with four hyphens.
    Guid,
    /// A domain name with at least two labels.
    Domain,
    /// A user principal name.
    UserName,
    /// The number of an error code, at most eight digits.
    ErrorNumber,
}

impl ValueRule {
    /// Whether `value` obeys this rule.
    pub fn accepts(&self, value: &str) -> bool {
        value.len() <= MAX_VALUE
            && match self {
                Self::Exactly(wanted) => value == wanted,
                Self::LanguageTag => is_language_tag(value),
                Self::Guid => is_guid(value),
                Self::Domain => is_domain(value),
                Self::UserName => is_user_name(value),
                Self::ErrorNumber => {
                    (1..=8).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit())
                }
            }
    }
}

/// Why a list could not be made: it asked for more than `CEILING` gives.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AllowListError {
    /// The host is not compiled in for that purpose.
    #[error("host {host:?} is not one this program may open for {purpose:?}")]
    Host {
        /// The host asked for.
        host: String,
        /// The purpose it was asked for.
        purpose: Purpose,
    },
    /// The path is not compiled in for that host and purpose.
    #[error("path {path:?} on {host:?} is not one this program may open for {purpose:?}")]
    Path {
        /// The host.
        host: String,
        /// The path asked for.
        path: String,
        /// The purpose it was asked for.
        purpose: Purpose,
    },
    /// A store address that names another app.
    #[error("a store address must name {ANDROID_PACKAGE}")]
    App,
}

/// Why an address was refused. Carries nothing of the text itself: it may come from an attacker.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Nothing there.
    #[error("the address is empty")]
    Empty,
    /// Longer than [`MAX_LENGTH`].
    #[error("the address has {bytes} bytes, more than {MAX_LENGTH}")]
    TooLong {
        /// Its length.
        bytes: usize,
    },
    /// A space, a control character, a backslash or anything that is not ASCII.
    #[error("the address has a forbidden character at byte {at}")]
    ForbiddenCharacter {
        /// Offset in bytes.
        at: usize,
    },
    /// Not an absolute address.
    #[error("this is not an absolute address")]
    NotAnAddress,
    /// Any scheme but `https`.
    #[error("the scheme is not https")]
    NotHttps,
    /// A name or a password before the host.
    #[error("the address carries user information")]
    HasUserInfo,
    /// A port.
    #[error("the address names a port")]
    HasPort,
    /// A fragment, even an empty one.
    #[error("the address has a fragment")]
    HasFragment,
    /// A browser would write it in another way, so it does not open what it shows.
    #[error("the address is not in its canonical form")]
    NotCanonical,
    /// The host is not on the list.
    #[error("the host is not on the list")]
    UnknownHost,
    /// The path is not on the list for that host.
    #[error("the path is not on the list for that host")]
    UnknownPath,
    /// A parameter that is not on the list for that path, or one that comes twice.
    #[error("a parameter is not on the list for that path, or comes twice")]
    UnknownParameter,
    /// A parameter with a value it may not have.
    #[error("parameter {name} has a value it may not have")]
    BadParameter {
        /// Name of the parameter, from the list.
        name: String,
    },
    /// A parameter that must be there is not.
    #[error("parameter {name} is missing")]
    MissingParameter {
        /// Name of the parameter, from the list.
        name: String,
    },
}

/// The addresses that may leave this program.
#[derive(Clone, Debug)]
pub struct AllowList(Vec<AllowedHost>);

impl AllowList {
    /// A list that stays within the compiled-in hosts and paths. The same host may come several times.
    ///
    /// # Errors
    /// The first entry that asks for more.
    pub fn new(hosts: &[AllowedHost]) -> Result<Self, AllowListError> {
        for host in hosts {
            for path in &host.paths {
                within_ceiling(host, path)?;
            }
        }
        Ok(Self(hosts.to_vec()))
    }

    /// One list out of many.
    pub(super) fn joined(lists: impl IntoIterator<Item = Self>) -> Self {
        Self(lists.into_iter().flat_map(|list| list.0).collect())
    }

    /// The address, if it is on the list.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn check(&self, raw: &str) -> Result<Address, AddressError> {
        let url = canonical(raw)?;
        let host = url.host_str().unwrap_or_default();
        let mut verdict = Err(AddressError::UnknownHost);
        for allowed in self.0.iter().filter(|allowed| allowed.host == host) {
            for path in &allowed.paths {
                // The same page may be listed twice with different parameters: one that fits is enough.
                if path.path == url.path() {
                    verdict = check_query(&url, &path.query);
                } else if verdict == Err(AddressError::UnknownHost) {
                    verdict = Err(AddressError::UnknownPath);
                }
                if verdict.is_ok() {
                    return Ok(Address(url.into()));
                }
            }
        }
        verdict.map(|()| Address(url.into()))
    }

    /// `base` with more parameters, if the result is on the list.
    ///
    /// # Errors
    /// Why it is refused.
    pub fn with_parameters(
        &self,
        base: &Address,
        parameters: &[(&str, &str)],
    ) -> Result<Address, AddressError> {
        if parameters.is_empty() {
            return Ok(base.clone());
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(parameters);
        let joint = if base.0.contains('?') { '&' } else { '?' };
        self.check(&format!("{}{joint}{}", base.0, query.finish()))
    }
}

/// Whether an entry stays within `CEILING`.
fn within_ceiling(host: &AllowedHost, path: &AllowedPath) -> Result<(), AllowListError> {
    let (_, _, paths) = CEILING
        .iter()
        .find(|(purpose, name, _)| *purpose == host.purpose && *name == host.host)
        .ok_or_else(|| AllowListError::Host { host: host.host.clone(), purpose: host.purpose })?;
    let known = match paths {
        Paths::Any => path.path.starts_with('/'),
        Paths::Only(known) => known.contains(&path.path.as_str()),
        Paths::Under(beginning) => path.path.starts_with(beginning),
    };
    if !known {
        return Err(AllowListError::Path {
            host: host.host.clone(),
            path: path.path.clone(),
            purpose: host.purpose,
        });
    }
    let names_the_app = |parameter: &AllowedParameter| {
        parameter.name == "id"
            && parameter.required
            && parameter.value == ValueRule::Exactly(ANDROID_PACKAGE.to_owned())
    };
    if host.host == "play.google.com" && !matches!(path.query.as_slice(), [only] if names_the_app(only)) {
        return Err(AllowListError::App);
    }
    Ok(())
}

/// The parsed address, if the text is exactly what a browser would write for it.
///
/// # Errors
/// Why it is refused.
pub(super) fn canonical(raw: &str) -> Result<Url, AddressError> {
    if raw.is_empty() {
        return Err(AddressError::Empty);
    }
    if raw.len() > MAX_LENGTH {
        return Err(AddressError::TooLong { bytes: raw.len() });
    }
    // Browsers drop tabs and line ends, read `\` as `/` and turn other scripts into punycode: with
    // any of these, the text and the place it leads to would differ.
    if let Some(at) = raw.bytes().position(|byte| !byte.is_ascii_graphic() || byte == b'\\') {
        return Err(AddressError::ForbiddenCharacter { at });
    }
    let url = Url::parse(raw).map_err(|_| AddressError::NotAnAddress)?;
    if url.scheme() != "https" {
        return Err(AddressError::NotHttps);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(AddressError::HasUserInfo);
    }
    if url.port().is_some() {
        return Err(AddressError::HasPort);
    }
    if url.fragment().is_some() {
        return Err(AddressError::HasFragment);
    }
    if !matches!(url.host(), Some(Host::Domain(_))) {
        return Err(AddressError::UnknownHost);
    }
    // The one liberty: a bare host may come without its slash.
    let bare_host = url.path() == "/" && url.as_str().strip_suffix('/') == Some(raw);
    if url.as_str() != raw && !bare_host {
        return Err(AddressError::NotCanonical);
    }
    Ok(url)
}

/// Whether the query is written as this program would write it and every parameter obeys its rule.
fn check_query(url: &Url, allowed: &[AllowedParameter]) -> Result<(), AddressError> {
    let mut seen: Vec<&str> = Vec::new();
    if let Some(query) = url.query() {
        let rewritten =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(url.query_pairs()).finish();
        if query.is_empty() || rewritten != query {
            return Err(AddressError::NotCanonical);
        }
        for (name, value) in url.query_pairs() {
            let rule = allowed
                .iter()
                .find(|rule| rule.name == name && !seen.contains(&rule.name.as_str()))
                .ok_or(AddressError::UnknownParameter)?;
            if !rule.value.accepts(&value) {
                return Err(AddressError::BadParameter { name: rule.name.clone() });
            }
            seen.push(&rule.name);
        }
    }
    allowed
        .iter()
        .find(|rule| rule.required && !seen.contains(&rule.name.as_str()))
        .map_or(Ok(()), |missing| Err(AddressError::MissingParameter { name: missing.name.clone() }))
}

/// Subtags of one to eight letters and digits, the first of two or three letters.
fn is_language_tag(text: &str) -> bool {
    let mut subtags = text.split('-');
    let language = subtags.next().unwrap_or_default();
    text.len() <= 35
        && (2..=3).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// Eight, four, four, four and twelve hexadecimal digits.
fn is_guid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// At least two labels of letters, digits and inner hyphens; the last one is not a number.
fn is_domain(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let is_label = |label: &&str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 253
        && labels.len() >= 2
        && labels.iter().all(is_label)
        && labels.last().is_some_and(|last| last.bytes().any(|byte| byte.is_ascii_alphabetic()))
}

/// A local part of at most 64 of the characters that Entra allows, then `@` and a domain.
fn is_user_name(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, domain)| {
        (1..=64).contains(&local.len())
            && local.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"'.-_!#^~".contains(&byte))
            && is_domain(domain)
    })
}
