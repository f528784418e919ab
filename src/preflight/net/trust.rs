//! Certificates: what the system says of a server's chain, what the public roots say, and who issued it.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};

use crate::outside::file;
use crate::preflight::environment::Environment;

/// Largest file of trusted certificates, in bytes: the public ones have 200 KiB.
const LARGEST_STORE: u64 = 16 * 1024 * 1024;

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

/// What a store says of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::preflight) struct Opinion {
    /// Now, by this computer's clock.
    pub now: Result<(), Problem>,
    /// The same apart from dates: at a time at which the certificate is valid. A date comes first wherever chains are
    /// verified, so it would hide who issued the certificate.
    pub dates_aside: Result<(), Problem>,
}

/// Who vouches for a chain, apart from its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::preflight) enum Vouched {
    /// The public roots.
    Public,
    /// Only this computer: somebody who set it up reads along.
    Here,
    /// Nobody: whatever such a certificate says is a claim of whoever made it.
    Nobody,
}

/// What was seen of a server's certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::preflight) struct Certificate {
    /// Organisation and name of the issuer, by the certificate's own words.
    pub issuer: String,
    /// The system's trust store.
    pub system: Opinion,
    /// The public roots.
    pub public: Opinion,
}

impl Certificate {
    pub fn vouched(&self) -> Vouched {
        if self.public.dates_aside.is_ok() {
            Vouched::Public
        } else if self.system.dates_aside.is_ok() {
            Vouched::Here
        } else {
            Vouched::Nobody
        }
    }

    /// The system refuses it now, and would accept it at another time.
    pub fn only_dates_are_wrong(&self) -> bool {
        self.system.now.is_err() && self.system.dates_aside.is_ok()
    }

    pub fn line(&self) -> String {
        let verdict = |opinion: &Opinion| match (&opinion.now, &opinion.dates_aside) {
            (Ok(()), _) => "yes".to_owned(),
            (Err(date), Err(problem)) if date != problem => format!("no ({date}; {problem})"),
            (Err(problem), _) => format!("no ({problem})"),
        };
        format!(
            "certificate: says that it is issued by {}; accepted by the system: {}; by the public roots: {}",
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
        // Whoever verifies reads this to its end, and a device has none.
        if let Some(file) = environment.variables.get("SSL_CERT_FILE").filter(|file| !file.is_empty())
            && let Err(why) = file::look(Path::new(file), LARGEST_STORE)
            && !why.is_missing()
        {
            return Err(rustls::Error::General(format!("SSL_CERT_FILE: {why}")));
        }
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

    /// Settings for one connection, and where it will leave what it saw. With `dates_aside`, a certificate is
    /// accepted that the system refuses for its dates alone; never one that nobody vouches for.
    pub fn config(&self, dates_aside: bool) -> Result<(ClientConfig, Seen), rustls::Error> {
        let seen = Seen::default();
        let recorder = Recorder {
            system: Arc::clone(&self.system),
            public: Arc::clone(&self.public),
            dates_aside,
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
    dates_aside: bool,
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
        let times = times_inside(end_entity, intermediates);
        let opinion = |verifier: &dyn ServerCertVerifier| {
            let at = |time| {
                verifier
                    .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, time)
                    .map_err(|error| (Problem::of(&error), error))
            };
            let now = at(now);
            let dates_aside = match &now {
                Err((problem, _)) if problem.is_about_dates() => {
                    let told = |outcome: &Result<_, (Problem, _)>| match outcome {
                        Err((problem, _)) => !problem.is_about_dates(),
                        Ok(_) => true,
                    };
                    let other = times.iter().map(|time| at(*time)).find(told);
                    other.map_or_else(
                        || Err(problem.clone()),
                        |outcome| outcome.map(|_| ()).map_err(|(why, _)| why),
                    )
                }
                Err((problem, _)) => Err(problem.clone()),
                Ok(_) => Ok(()),
            };
            let (now, verdict) = match now {
                Ok(verified) => (Ok(()), Ok(verified)),
                Err((problem, error)) => (Err(problem), Err(error)),
            };
            (Opinion { now, dates_aside }, verdict)
        };
        let (system, verdict) = opinion(&*self.system);
        let (public, _) = opinion(&*self.public);
        let certificate = Certificate { issuer: issuer(end_entity), system, public };
        let accepted = self.dates_aside && certificate.system.dates_aside.is_ok();
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Some(certificate);
        if accepted { Ok(ServerCertVerified::assertion()) } else { verdict }
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

/// Times at which a chain can be judged apart from its dates: within the validity of everything that was sent, and
/// within that of the server's own certificate, since more may be sent than is needed.
fn times_inside(end_entity: &CertificateDer<'_>, intermediates: &[CertificateDer<'_>]) -> Vec<UnixTime> {
    let Some(own) = validity(end_entity) else { return Vec::new() };
    let all = intermediates.iter().filter_map(|certificate| validity(certificate));
    let shared = all.fold(own, |(from, to), (own_from, own_to)| (from.max(own_from), to.min(own_to)));
    let middle = |(from, to): (u64, u64)| from + to.saturating_sub(from) / 2;
    [middle(shared), middle(own), own.0, own.1]
        .map(|seconds| UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
        .to_vec()
}

/// First and last second in which a certificate is valid (RFC 5280 section 4.1.2.5), since 1970.
fn validity(certificate: &[u8]) -> Option<(u64, u64)> {
    let (_, certificate, _) = element(certificate)?;
    let (_, mut rest, _) = element(certificate)?;
    // Version (tagged, may be missing), serial number, algorithm, issuer.
    if rest.first() == Some(&0xa0) {
        (_, _, rest) = element(rest)?;
    }
    for _ in 0..3 {
        (_, _, rest) = element(rest)?;
    }
    let (_, dates, _) = element(rest)?;
    let (kind, from, dates) = element(dates)?;
    let from = seconds(kind, from)?;
    let (kind, to, _) = element(dates)?;
    Some((from, seconds(kind, to)?))
}

/// Days from March of the year 0 to 1970.
const TO_1970: u64 = 719_468;

/// A `UTCTime` (`YYMMDDHHMMSSZ`) or `GeneralizedTime` (`YYYYMMDDHHMMSSZ`) as seconds since 1970. Times before that
/// count as its first second.
fn seconds(kind: u8, text: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let (year, rest) = text.split_at_checked(if kind == 0x17 { 2 } else { 4 })?;
    let year: u64 = year.parse().ok()?;
    let year = match (kind, year) {
        (0x17, 50..) => 1900 + year,
        (0x17, _) => 2000 + year,
        _ => year,
    };
    let mut parts = [0; 5];
    for (index, part) in parts.iter_mut().enumerate() {
        *part = rest.get(2 * index..2 * index + 2)?.parse::<u64>().ok()?;
    }
    let [month, day, hour, minute, second] = parts;
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Days before this one, counted in years that begin in March, so that a leap day is the last of its year.
    let (years, months) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day - 1;
    Some(days.saturating_sub(TO_1970) * 86_400 + hour * 3600 + minute * 60 + second)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_a_certificate_are_read_in_both_spellings() {
        for (kind, text, seconds_since_1970) in [
            (0x17, "700101000000Z", 0),
            (0x17, "000229123000Z", 951_827_400),
            (0x17, "491231235959Z", 2_524_607_999),
            (0x18, "20500101000000Z", 2_524_608_000),
            (0x18, "20261129063000Z", 1_795_933_800),
            (0x17, "500101000000Z", 0),
        ] {
            assert_eq!(seconds(kind, text.as_bytes()), Some(seconds_since_1970), "{text}");
        }
        for text in ["", "Z", "26112906300Z", "261329063000Z", "2611290630xxZ", "261129063000+0100"] {
            assert_eq!(seconds(0x17, text.as_bytes()), None, "{text}");
        }
    }
}
