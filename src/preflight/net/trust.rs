//! Certificates: what the system says of a server's chain, what the public roots say, and who issued it.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};

use crate::preflight::environment::Environment;

/// Why a chain is not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::preflight) enum Problem {
    Expired,
    NotYetValid,
    WrongName,
    UnknownIssuer,
    Other(String),
}

impl Problem {
    pub fn of(error: &rustls::Error) -> Self {
        match error {
            rustls::Error::InvalidCertificate(certificate) => match certificate {
                CertificateError::Expired | CertificateError::ExpiredContext { .. } => Self::Expired,
                CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                    Self::NotYetValid
                }
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                    Self::WrongName
                }
                CertificateError::UnknownIssuer => Self::UnknownIssuer,
                other => Self::Other(other.to_string()),
            },
            other => Self::Other(other.to_string()),
        }
    }

    /// Whether a wrong clock could be the cause.
    pub fn is_about_dates(&self) -> bool {
        matches!(self, Self::Expired | Self::NotYetValid)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Expired => "expired",
            Self::NotYetValid => "not valid yet",
            Self::WrongName => "issued for another name",
            Self::UnknownIssuer => "unknown issuer",
            Self::Other(text) => text,
        })
    }
}

/// What was seen of a server's certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::preflight) struct Certificate {
    /// Organisation and name of the issuer.
    pub issuer: String,
    /// Verdict with the system's trust store.
    pub system: Result<(), Problem>,
    /// Verdict with the public roots.
    pub public: Result<(), Problem>,
}

impl Certificate {
    /// Issued by somebody whom only this computer, or nobody, trusts: a sign of a proxy that reads along.
    pub fn is_private(&self) -> bool {
        self.public == Err(Problem::UnknownIssuer)
    }

    pub fn line(&self) -> String {
        let verdict = |verdict: &Result<(), Problem>| {
            verdict.as_ref().map_or_else(|problem| format!("no ({problem})"), |()| "yes".to_owned())
        };
        format!(
            "certificate: issued by {}; accepted by the system: {}; by the public roots: {}",
            self.issuer,
            verdict(&self.system),
            verdict(&self.public)
        )
    }
}

/// Where a connection leaves what it saw.
pub(super) type Seen = Arc<Mutex<Option<Certificate>>>;

/// The system's trust store and the public roots, loaded once per pass.
pub(super) struct Trust {
    provider: Arc<CryptoProvider>,
    system: Arc<rustls_platform_verifier::Verifier>,
    public: Arc<WebPkiServerVerifier>,
}

impl Trust {
    /// Loads both. The system's store is read from disk on Linux, so this takes some milliseconds.
    pub fn load(environment: &Environment) -> Result<Self, rustls::Error> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let own: Vec<CertificateDer<'static>> =
            environment.system_roots.iter().cloned().map(CertificateDer::from).collect();
        let system = if own.is_empty() {
            rustls_platform_verifier::Verifier::new(Arc::clone(&provider))?
        } else {
            rustls_platform_verifier::Verifier::new_with_extra_roots(own, Arc::clone(&provider))?
        };
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        for root in &environment.public_roots {
            roots.add(CertificateDer::from(root.clone()))?;
        }
        let public = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .map_err(|error| rustls::Error::General(error.to_string()))?;
        Ok(Self { provider, system: Arc::new(system), public })
    }

    /// Settings for one connection, and where it will leave what it saw. When `lenient`, any
    /// certificate is accepted; only for requests whose answer is not relied upon.
    pub fn config(&self, lenient: bool) -> Result<(ClientConfig, Seen), rustls::Error> {
        let seen = Seen::default();
        let recorder = Recorder {
            system: Arc::clone(&self.system),
            public: Arc::clone(&self.public),
            lenient,
            seen: Arc::clone(&seen),
        };
        let mut config = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(recorder))
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        // A connection that is resumed would show no certificate.
        config.resumption = rustls::client::Resumption::disabled();
        Ok((config, seen))
    }
}

/// Verifies with the system's trust, and notes what the public roots would have said.
#[derive(Debug)]
struct Recorder {
    system: Arc<rustls_platform_verifier::Verifier>,
    public: Arc<WebPkiServerVerifier>,
    lenient: bool,
    seen: Seen,
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let system =
            self.system.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        let public =
            self.public.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        let verdict = |verdict: &Result<ServerCertVerified, rustls::Error>| {
            verdict.as_ref().map(|_| ()).map_err(Problem::of)
        };
        let certificate =
            Certificate { issuer: issuer(end_entity), system: verdict(&system), public: verdict(&public) };
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(certificate);
        if self.lenient { Ok(ServerCertVerified::assertion()) } else { system }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.public.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.public.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.public.supported_verify_schemes()
    }
}

/// Organisation and common name of a certificate's issuer, as far as they are there.
fn issuer(certificate: &CertificateDer<'_>) -> String {
    let Ok(certificate) = webpki::EndEntityCert::try_from(certificate) else { return "?".to_owned() };
    let [organisation, name] = names(certificate.issuer());
    match (organisation, name) {
        (Some(organisation), Some(name)) if organisation != name => format!("{name} ({organisation})"),
        (Some(only), _) | (None, Some(only)) => only,
        (None, None) => "?".to_owned(),
    }
}

/// Organisation (2.5.4.10) and common name (2.5.4.3) out of a DER `Name`, which is a row of sets of
/// pairs of attribute type and value.
fn names(mut name: &[u8]) -> [Option<String>; 2] {
    let [mut organisation, mut common] = [None, None];
    // With or without the outer sequence.
    if let Some((0x30, inner, [])) = element(name) {
        name = inner;
    }
    while let Some((_, mut set, rest)) = element(name) {
        name = rest;
        while let Some((_, pair, more)) = element(set) {
            set = more;
            let Some((0x06, kind, value)) = element(pair) else { continue };
            let Some((_, text, _)) = element(value) else { continue };
            let text =
                || Some(String::from_utf8_lossy(text).chars().filter(|c| !c.is_control()).take(80).collect());
            match kind {
                [0x55, 0x04, 0x0a] => organisation = text(),
                [0x55, 0x04, 0x03] => common = text(),
                _ => {}
            }
        }
    }
    [organisation, common]
}

/// Splits the first DER element off: tag, content, what follows.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, der) = der.split_first()?;
    let (&first, der) = der.split_first()?;
    let (length, der) = match first {
        0..=0x7f => (usize::from(first), der),
        0x81 => (usize::from(*der.first()?), der.get(1..)?),
        0x82 => (usize::from(u16::from_be_bytes([*der.first()?, *der.get(1)?])), der.get(2..)?),
        _ => return None,
    };
    Some((tag, der.get(..length)?, der.get(length..)?))
}
