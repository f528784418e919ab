//! Why a host did not answer, as exactly as can be known.

use std::fmt;
use std::io;

use super::trust::Problem;

/// How far something got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::preflight) enum Stage {
    /// Looking up the name.
    Name,
    /// TCP connection.
    Connect,
    /// Connected, and not a single byte came.
    Silence,
    /// TLS handshake.
    Tls,
    /// HTTP answer.
    Http,
}

/// Why there was no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::preflight) enum Failure {
    NoSuchName(String),
    Refused,
    Unreachable,
    TimedOut(Stage),
    Closed(Stage, String),
    Certificate(Problem),
    Tls(String),
    /// The proxy wants a user name and a password.
    ProxySignIn,
    /// The proxy does not pass this on, or is not there.
    Proxy(String),
    /// This computer could not even try.
    Here(String),
}

impl Failure {
    pub(super) fn of_io(error: &io::Error, stage: Stage) -> Self {
        if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            return Self::of_tls(tls);
        }
        match error.kind() {
            io::ErrorKind::ConnectionRefused => Self::Refused,
            io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::AddrNotAvailable
            | io::ErrorKind::NetworkDown => Self::Unreachable,
            io::ErrorKind::TimedOut => Self::TimedOut(stage),
            io::ErrorKind::PermissionDenied => Self::Here(error.to_string()),
            _ => Self::Closed(stage, error.to_string()),
        }
    }

    fn of_tls(error: &rustls::Error) -> Self {
        match error {
            rustls::Error::InvalidCertificate(_) => Self::Certificate(Problem::of(error)),
            other => Self::Tls(other.to_string()),
        }
    }

    /// Failures of the request itself; the chain of causes tells more than the outermost error.
    pub(super) fn of_request(error: &reqwest::Error, through_proxy: bool) -> Self {
        let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
        let mut last = error.to_string();
        while let Some(inner) = cause {
            if let Some(tls) = inner.downcast_ref::<rustls::Error>() {
                return Self::of_tls(tls);
            }
            if let Some(io) = inner.downcast_ref::<io::Error>()
                && let known @ (Self::Refused | Self::Unreachable | Self::Certificate(_) | Self::Tls(_)) =
                    Self::of_io(io, Stage::Http)
            {
                let by_proxy = through_proxy && matches!(known, Self::Refused | Self::Unreachable);
                return if by_proxy { Self::Proxy(io.to_string()) } else { known };
            }
            last = inner.to_string();
            // The type of this error is private; its text is checked by a test.
            if last.ends_with("proxy authorization required") {
                return Self::ProxySignIn;
            }
            cause = inner.source();
        }
        if error.is_timeout() {
            Self::TimedOut(Stage::Http)
        } else if through_proxy && error.is_connect() {
            Self::Proxy(last)
        } else {
            Self::Closed(Stage::Http, last)
        }
    }

    /// How close to success it was, for choosing which of several failures to tell.
    pub(super) fn progress(&self) -> u8 {
        match self {
            Self::Here(_) => 0,
            Self::NoSuchName(_) | Self::TimedOut(Stage::Name) => 1,
            Self::Unreachable => 2,
            Self::TimedOut(Stage::Connect) => 3,
            Self::Refused => 4,
            Self::Proxy(_) | Self::ProxySignIn | Self::Closed(Stage::Name | Stage::Connect, _) => 5,
            Self::TimedOut(Stage::Silence) => 6,
            Self::TimedOut(Stage::Tls) | Self::Closed(Stage::Tls | Stage::Silence, _) | Self::Tls(_) => 7,
            Self::Certificate(_) => 8,
            Self::TimedOut(Stage::Http) | Self::Closed(Stage::Http, _) => 9,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchName(text) => write!(f, "the name has no address ({text})"),
            Self::Refused => f.write_str("connection refused"),
            Self::Unreachable => f.write_str("network or host unreachable"),
            Self::TimedOut(Stage::Name) => f.write_str("no answer from the name server"),
            Self::TimedOut(Stage::Connect) => f.write_str("no answer to the connection attempt"),
            Self::TimedOut(Stage::Silence) => f.write_str("connected, then silence"),
            Self::TimedOut(Stage::Tls) => f.write_str("the TLS handshake stalled"),
            Self::TimedOut(Stage::Http) => f.write_str("no complete HTTP answer in time"),
            Self::Closed(stage, text) => write!(f, "closed at stage {stage:?} ({text})"),
            Self::Certificate(problem) => write!(f, "certificate refused: {problem}"),
            Self::Tls(text) => write!(f, "TLS: {text}"),
            Self::ProxySignIn => f.write_str("the proxy asks for credentials (407)"),
            Self::Proxy(text) => write!(f, "the proxy did not pass it on ({text})"),
            Self::Here(text) => write!(f, "could not try ({text})"),
        }
    }
}
