//! My Sign-Ins: where a person sees and adds sign-in methods.

use std::fmt;
use std::sync::Arc;

use thiserror::Error;

use super::address::{Address, AllowList, AllowedParameter, ValueRule};

/// Hosts on which `lng` is documented (`docs/facts/entra.md` §7.2).
///
/// The short links on `aka.ms` are not among them: they send people on, nothing says that they hand a
/// query over, and an address whose parameters may get lost would promise a language it does not give.
const HOSTS_WITH_PARAMETERS: [&str; 2] = ["mysignins.microsoft.com", "myaccount.microsoft.com"];

/// The addresses of one Microsoft cloud, already checked.
#[derive(Clone, Debug)]
pub struct CloudAddresses {
    pub(super) passkeys: bool,
    pub(super) security_info: Option<Address>,
    pub(super) short_link: Option<Address>,
    pub(super) account: Option<Address>,
    pub(super) list: Arc<AllowList>,
}

impl CloudAddresses {
    /// The short address of the same page, for typing on a phone.
    pub fn short_link(&self) -> Option<&Address> {
        self.short_link.as_ref()
    }

    /// My Account, the way in when Security info itself does not load.
    pub fn account(&self) -> Option<&Address> {
        self.account.as_ref()
    }
}

/// Why there is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SecurityInfoError {
    /// This cloud has no passkeys: do not lead anybody there (`docs/facts/entra.md` §7.1, 21Vianet).
    #[error("this cloud does not support passkeys")]
    PasskeysNotSupported,
    /// The content names no address for this cloud.
    #[error("no Security info address is known for this cloud")]
    NotKnown,
}

/// Why a hint was refused. Carries nothing of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum HintError {
    /// Not a GUID.
    #[error("the tenant hint is not a GUID")]
    Tenant,
    /// Not a domain name.
    #[error("the domain hint is not a domain name")]
    Domain,
    /// Not a user principal name.
    #[error("the user hint is not a user principal name")]
    User,
}

/// Undocumented parameters that the organisation asked for in its policy (`docs/facts/entra.md` §7.2).
/// Empty unless it did. Never logged, never stored: it is not `Serialize` and its `Debug` form hides
/// every value.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Hints {
    tenant: Option<String>,
    domain: Option<String>,
    user: Option<String>,
}

impl Hints {
    /// Hints with valid values.
    ///
    /// # Errors
    /// The first value that is not what it should be.
    pub fn new(tenant: Option<&str>, domain: Option<&str>, user: Option<&str>) -> Result<Self, HintError> {
        let valid = |value: Option<&str>, rule: &ValueRule, otherwise: HintError| match value {
            Some(value) if !rule.accepts(value) => Err(otherwise),
            value => Ok(value.map(str::to_owned)),
        };
        Ok(Self {
            tenant: valid(tenant, &ValueRule::Guid, HintError::Tenant)?,
            domain: valid(domain, &ValueRule::Domain, HintError::Domain)?,
            user: valid(user, &ValueRule::UserName, HintError::User)?,
        })
    }
}

impl fmt::Debug for Hints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hints")
            .field("tenant", &self.tenant.is_some())
            .field("domain", &self.domain.is_some())
            .field("user", &self.user.is_some())
            .finish()
    }
}

/// The Security info page of a cloud, in the language `lang` (a tag such as `de` or `pt-BR`).
///
/// On hosts that take no parameters (the short links), hints and language are left out: the page still
/// opens, and a language or an account picked by the browser beats no page at all. A `lang` that is
/// not a language tag is left out for the same reason.
///
/// # Errors
/// When this cloud has no passkeys, or no address.
pub fn security_info(
    cloud: &CloudAddresses,
    hints: &Hints,
    lang: Option<&str>,
) -> Result<Address, SecurityInfoError> {
    if !cloud.passkeys {
        return Err(SecurityInfoError::PasskeysNotSupported);
    }
    let base = cloud.security_info.as_ref().ok_or(SecurityInfoError::NotKnown)?;
    if !takes_parameters(base.host()) {
        return Ok(base.clone());
    }
    let lang = lang.filter(|tag| ValueRule::LanguageTag.accepts(tag));
    let parameters: Vec<(&str, &str)> = [
        ("tenantId", hints.tenant.as_deref()),
        ("domain_hint", hints.domain.as_deref()),
        ("login_hint", hints.user.as_deref()),
        ("lng", lang),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect();
    cloud.list.with_parameters(base, &parameters).map_err(|_| SecurityInfoError::NotKnown)
}

/// Whether the pages on that host take the parameters below.
fn takes_parameters(host: &str) -> bool {
    HOSTS_WITH_PARAMETERS.contains(&host)
}

/// The parameters that a sign-in page on `host` may carry.
pub(super) fn parameters_on(host: &str) -> Vec<AllowedParameter> {
    if !takes_parameters(host) {
        return Vec::new();
    }
    [
        ("tenantId", ValueRule::Guid),
        ("domain_hint", ValueRule::Domain),
        ("login_hint", ValueRule::UserName),
        ("lng", ValueRule::LanguageTag),
    ]
    .into_iter()
    .map(|(name, value)| AllowedParameter { name: name.to_owned(), value, required: false })
    .collect()
}
