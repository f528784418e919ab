//! What a visit brought.

use std::fmt;
use std::net::SocketAddr;
use std::time::SystemTime;

use super::failure::Failure;
use super::trust::Certificate;

/// What to ask of a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::preflight) enum Visit {
    /// Its front page over HTTPS.
    Page,
    /// The upgrade to a WebSocket that starts every QR registration.
    Tunnel,
    /// Its front page over plain HTTP, which a captive portal answers in its stead.
    Plain,
    /// Its front page over HTTPS, with a certificate that only its dates speak against: for the server's date.
    DatesAside,
}

/// Address family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::preflight) enum IpFamily {
    V4,
    V6,
}

impl fmt::Display for IpFamily {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V4 => "IPv4",
            Self::V6 => "IPv6",
        })
    }
}

/// The head of an HTTP answer.
#[derive(Clone, Debug)]
pub(in crate::preflight) struct Answer {
    pub status: u16,
    pub location: Option<String>,
    pub is_html: bool,
    /// The server's clock.
    pub date: Option<SystemTime>,
    /// This computer's clock at the same moment.
    pub received: SystemTime,
    /// The connection has become a WebSocket.
    pub is_websocket: bool,
}

/// What a visit brought.
#[derive(Debug)]
pub(in crate::preflight) struct Report {
    pub host: String,
    /// The proxy that was used, without credentials.
    pub proxy: Option<String>,
    /// Each family that the name has addresses of, and how far it got. Empty through a proxy.
    pub families: Vec<(IpFamily, Result<SocketAddr, Failure>)>,
    /// The certificate of the answer, or of the first try where none came.
    pub certificate: Option<Certificate>,
    /// A certificate that nobody vouches for, shown by any of the host's addresses.
    pub strange: Option<Certificate>,
    pub answer: Result<Answer, Failure>,
}

impl Report {
    /// The certificate was refused, and only its dates speak against it.
    pub fn only_dates_are_wrong(&self) -> bool {
        matches!(self.answer, Err(Failure::Certificate(_)))
            && self.certificate.as_ref().is_some_and(Certificate::only_dates_are_wrong)
    }

    /// The issuer that the certificate names.
    pub fn issuer(&self) -> String {
        self.certificate.as_ref().map_or_else(|| "?".to_owned(), |certificate| certificate.issuer.clone())
    }

    /// Lines for the helpdesk.
    pub fn lines(&self) -> Vec<String> {
        let host = &self.host;
        let mut lines = Vec::new();
        if let Some(proxy) = &self.proxy {
            lines.push(format!("{host}: through proxy {proxy}"));
        }
        for (family, result) in &self.families {
            lines.push(match result {
                Ok(address) => format!("{host}: {family} ok ({})", address.ip()),
                Err(failure) => format!("{host}: {family} {failure}"),
            });
        }
        lines.extend(self.certificate.as_ref().map(|certificate| format!("{host}: {}", certificate.line())));
        lines.push(match &self.answer {
            Ok(answer) => format!("{host}: HTTP {}", answer.status),
            Err(failure) => format!("{host}: {failure}"),
        });
        lines
    }
}
