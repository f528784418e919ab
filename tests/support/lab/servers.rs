//! TLS servers, captive portals and proxies on loopback addresses, well behaved and not.

use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use passkey_companion::preflight::{Environment, Host, ProxyChoice, Targets};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_rustls::TlsAcceptor;

/// Who issues certificates.
pub struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, format!("{name} Root"));
        params.distinguished_name.push(DnType::OrganizationName, name);
        Self { issuer: CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap() }
    }

    pub fn der(&self) -> Vec<u8> {
        self.issuer.der().to_vec()
    }

    fn acceptor(&self, name: &str, validity: Validity) -> TlsAcceptor {
        let key = KeyPair::generate().unwrap();
        let certificate = params(name, validity).signed_by(&key, &self.issuer).unwrap();
        acceptor(&key, certificate.der().to_vec())
    }
}

/// What anybody can make: a certificate that vouches for itself, as `openssl req -x509` writes it.
fn self_made(name: &str, validity: Validity) -> TlsAcceptor {
    let key = KeyPair::generate().unwrap();
    let mut params = params(name, validity);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(DnType::OrganizationName, "Your Organization");
    let certificate = params.self_signed(&key).unwrap();
    acceptor(&key, certificate.der().to_vec())
}

fn params(name: &str, validity: Validity) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    let now = time_now();
    let day = rcgen_day();
    (params.not_before, params.not_after) = match validity {
        Validity::Now => (now - day, now + day),
        Validity::Over => (now - day * 3, now - day),
        Validity::NotYet => (now + day, now + day * 3),
    };
    params
}

fn acceptor(key: &KeyPair, certificate: Vec<u8>) -> TlsAcceptor {
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let chain = vec![CertificateDer::from(certificate)];
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// Who vouches for a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signer {
    /// A public authority.
    Public,
    /// The company, whose root this computer has.
    Company,
    /// An authority that nobody here knows.
    Stranger,
    /// The certificate itself.
    Itself,
}

fn time_now() -> time::OffsetDateTime {
    time::OffsetDateTime::now_utc()
}

fn rcgen_day() -> time::Duration {
    time::Duration::days(1)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    Now,
    Over,
    NotYet,
}

/// What a server does.
#[derive(Clone, Copy, Debug)]
pub enum Manner {
    /// Answers pages and upgrades to a `WebSocket`.
    Healthy,
    /// As above, with a clock that is so many seconds ahead.
    Dated(i64),
    /// As above, without a date.
    Undated,
    /// Answers everything with this status.
    Status(u16),
    /// Answers pages, and upgrades with this status.
    NoUpgrade(u16),
    /// Answers pages, and upgrades with 101 that it does not mean.
    FalseUpgrade,
    /// Answers pages, and upgrades never.
    UpgradeHangs,
    /// Starts the handshake and stalls.
    StallsInHandshake,
    /// Accepts the connection and closes it at the first word.
    HangsUp,
    /// Accepts the connection and says nothing.
    Silent,
    /// Answers one byte a second.
    Drips,
    /// Does not even accept connections: packets vanish.
    BlackHole,
}

/// What a plain HTTP server does.
#[derive(Clone, Copy, Debug)]
pub enum Plain {
    /// Leads to HTTPS on the same host.
    Honest,
    /// Leads to the portal.
    PortalRedirect,
    /// Shows the portal's page.
    PortalPage,
    /// 511, as RFC 6585 wants it.
    Portal511,
}

/// What a proxy does.
#[derive(Clone, Copy, Debug)]
pub enum ProxyManner {
    Passes,
    WantsPassword,
    Forbids,
}

/// A small internet on loopback addresses, all with the same port.
pub struct Lab {
    pub runtime: tokio::runtime::Runtime,
    pub port: u16,
    pub http_port: u16,
    _claims: [std::net::TcpListener; 2],
    pub public: Authority,
    pub company: Authority,
    pub stranger: Authority,
    pub addresses: BTreeMap<String, Vec<IpAddr>>,
    /// Connections that servers have accepted.
    pub accepted: Arc<AtomicUsize>,
    /// The same by name.
    pub visited: Arc<Mutex<Vec<String>>>,
    /// Names of the servers that were asked for something, once for each request.
    pub requests: Arc<Mutex<Vec<String>>>,
    pub tasks: Vec<(String, tokio::task::JoinHandle<()>)>,
    next: u8,
    delay: Duration,
    holes: Vec<(TcpListener, Vec<TcpStream>)>,
    pub proxy: ProxyChoice,
}

impl Lab {
    pub fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("lab")
            .enable_all()
            .build()
            .unwrap();
        // Kept, so that no other lab gets the same ports; the servers have addresses of their own.
        let claims = [(); 2].map(|()| std::net::TcpListener::bind("127.0.0.1:0").unwrap());
        let [port, http_port] = claims.each_ref().map(|claim| claim.local_addr().unwrap().port());
        Self {
            runtime,
            port,
            http_port,
            _claims: claims,
            public: Authority::new("Public Trust"),
            company: Authority::new("Example Corp"),
            // Free text: nothing keeps a stranger from this name.
            stranger: Authority::new("Your Organization"),
            addresses: BTreeMap::new(),
            accepted: Arc::default(),
            visited: Arc::default(),
            requests: Arc::default(),
            tasks: Vec::new(),
            next: 2,
            delay: Duration::ZERO,
            holes: Vec::new(),
            proxy: ProxyChoice::Direct,
        }
    }

    /// Every connection from now on is this slow for a round trip.
    pub fn delayed(mut self, round_trip: Duration) -> Self {
        self.delay = round_trip;
        self
    }

    pub fn fresh_address(&mut self) -> IpAddr {
        self.next += 1;
        IpAddr::V4(Ipv4Addr::new(127, 0, 77, self.next))
    }

    /// A name that has addresses, where nobody may be.
    pub fn name(&mut self, name: &str, addresses: &[IpAddr]) {
        self.addresses.insert(name.to_owned(), addresses.to_vec());
    }

    /// A server with a certificate of the public authority.
    pub fn serve(&mut self, name: &str, manner: Manner) -> IpAddr {
        let address = self.fresh_address();
        self.name(name, &[address]);
        self.serve_at(address, name, manner);
        address
    }

    pub fn serve_at(&mut self, address: IpAddr, name: &str, manner: Manner) {
        let acceptor = self.public.acceptor(name, Validity::Now);
        self.listen(address, name, acceptor, manner);
    }

    /// A server behind a company proxy that reads along.
    pub fn intercept(&mut self, name: &str, manner: Manner) {
        let address = self.fresh_address();
        self.name(name, &[address]);
        let acceptor = self.company.acceptor(name, Validity::Now);
        self.listen(address, name, acceptor, manner);
    }

    /// A server whose certificate is for another name or another time.
    pub fn serve_with(&mut self, name: &str, certified: &str, validity: Validity, manner: Manner) {
        let address = self.fresh_address();
        self.name(name, &[address]);
        let acceptor = self.public.acceptor(certified, validity);
        self.listen(address, name, acceptor, manner);
    }

    /// A server that shows any certificate.
    pub fn show(&mut self, name: &str, signer: Signer, certified: &str, validity: Validity, manner: Manner) {
        let address = self.fresh_address();
        self.name(name, &[address]);
        self.show_at(address, name, signer, certified, validity, manner);
    }

    pub fn show_at(
        &mut self,
        address: IpAddr,
        name: &str,
        signer: Signer,
        certified: &str,
        validity: Validity,
        manner: Manner,
    ) {
        let acceptor = match signer {
            Signer::Public => self.public.acceptor(certified, validity),
            Signer::Company => self.company.acceptor(certified, validity),
            Signer::Stranger => self.stranger.acceptor(certified, validity),
            Signer::Itself => self_made(certified, validity),
        };
        self.listen(address, name, acceptor, manner);
    }

    fn listen(&mut self, address: IpAddr, name: &str, acceptor: TlsAcceptor, manner: Manner) {
        let address = SocketAddr::new(address, self.port);
        if matches!(manner, Manner::BlackHole) {
            return self.black_hole(address);
        }
        let listener = self.bind(address);
        let (accepted, delay) = (Arc::clone(&self.accepted), self.delay);
        let (visited, requests) = (Arc::clone(&self.visited), Arc::clone(&self.requests));
        let own = name.to_owned();
        let task = self.runtime.spawn(async move {
            // The set goes down with this task, and all connections with it.
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::SeqCst);
                visited.lock().unwrap().push(own.clone());
                let acceptor = acceptor.clone();
                let (own, requests) = (own.clone(), Arc::clone(&requests));
                connections.spawn(async move {
                    let asked = move || requests.lock().unwrap().push(own);
                    let served = if delay.is_zero() {
                        serve(stream, acceptor, manner, asked).await
                    } else {
                        // The first half of this is the TCP handshake, which loopback gives away for nothing.
                        tokio::time::sleep(delay).await;
                        let (near, far) = tokio::io::duplex(1 << 16);
                        tokio::select! {
                            served = serve(far, acceptor, manner, asked) => served,
                            relayed = relay(stream, near, delay) => relayed,
                        }
                    };
                    served.ok();
                });
            }
        });
        self.tasks.push((name.to_owned(), task));
    }

    fn bind(&self, address: SocketAddr) -> TcpListener {
        let _inside = self.runtime.enter();
        let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }.unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind(address).unwrap_or_else(|error| panic!("cannot bind {address}: {error}"));
        socket.listen(128).unwrap()
    }

    /// A listener whose queue is full: Linux drops every further attempt to connect.
    fn black_hole(&mut self, address: SocketAddr) {
        let hole = self.runtime.block_on(async {
            let socket = TcpSocket::new_v4().unwrap();
            socket.set_reuseaddr(true).unwrap();
            socket.bind(address).unwrap();
            let listener = socket.listen(0).unwrap();
            let mut fillers = Vec::new();
            for _ in 0..8 {
                match tokio::time::timeout(Duration::from_millis(150), TcpStream::connect(address)).await {
                    Ok(stream) => fillers.push(stream.unwrap()),
                    Err(_) => return (listener, fillers),
                }
            }
            panic!("the queue of {address} is never full");
        });
        self.holes.push(hole);
    }

    /// Stops the server of that name and breaks its connections.
    pub fn stop(&mut self, name: &str) {
        for (own, task) in &self.tasks {
            if own == name {
                task.abort();
            }
        }
        self.tasks.retain(|(own, task)| {
            let stopped = own == name;
            while stopped && !task.is_finished() {
                std::thread::sleep(Duration::from_millis(1));
            }
            !stopped
        });
    }

    pub fn plain(&mut self, name: &str, manner: Plain) {
        let address = SocketAddr::new(self.addresses[name][0], self.http_port);
        let listener = self.bind(address);
        let host = name.to_owned();
        let task = self.runtime.spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let head = read_head(&mut stream).await;
                let answer = match manner {
                    Plain::Honest => format!("HTTP/1.1 301 Moved\r\nLocation: https://{host}/\r\n\r\n"),
                    Plain::PortalRedirect => {
                        "HTTP/1.1 302 Found\r\nLocation: http://portal.hotel.test/login\r\n\r\n".to_owned()
                    }
                    Plain::PortalPage => {
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Welcome</h1>"
                            .to_owned()
                    }
                    Plain::Portal511 => "HTTP/1.1 511 Network Authentication Required\r\n\r\n".to_owned(),
                };
                if head.is_ok() {
                    stream.write_all(answer.as_bytes()).await.ok();
                }
            }
        });
        self.tasks.push((format!("plain {name}"), task));
    }

    /// An HTTP proxy; from now on the way out leads through it.
    pub fn go_through(&mut self, manner: ProxyManner) {
        let address = SocketAddr::new(self.fresh_address(), self.port);
        let listener = self.bind(address);
        let (names, accepted) = (self.addresses.clone(), Arc::clone(&self.accepted));
        let task = self.runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::SeqCst);
                let names = names.clone();
                tokio::spawn(async move { pass_on(stream, &names, manner).await.ok() });
            }
        });
        self.tasks.push(("proxy".to_owned(), task));
        self.proxy = ProxyChoice::Through(format!("http://{address}"));
    }

    /// Targets with these sign-in hosts, in an environment where only this lab exists.
    pub fn targets(&self, sign_in: &[&str]) -> Targets {
        let root = PathBuf::from("/nonexistent");
        Targets {
            sign_in: sign_in.iter().map(|name| Host::any(*name)).collect(),
            environment: Environment {
                resolve: Some(self.addresses.clone()),
                https_port: self.port,
                http_port: self.http_port,
                system_roots: vec![self.public.der(), self.company.der()],
                public_roots: vec![self.public.der()],
                proxy: self.proxy.clone(),
                ..super::nowhere(&root)
            },
            ..Targets::default()
        }
    }
}

async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    acceptor: TlsAcceptor,
    manner: Manner,
    asked: impl FnOnce(),
) -> io::Result<()> {
    let forever = std::future::pending::<io::Result<()>>();
    match manner {
        Manner::Silent => return until_closed(&mut stream).await,
        Manner::HangsUp => {
            stream.read_u8().await?;
            return Ok(());
        }
        Manner::StallsInHandshake => {
            stream.read_u8().await?;
            // A handshake record of 122 bytes is announced, and its first byte sent.
            stream.write_all(&[0x16, 0x03, 0x03, 0x00, 0x7a, 0x02]).await?;
            return until_closed(&mut stream).await;
        }
        _ => {}
    }
    let mut stream = acceptor.accept(stream).await?;
    let head = read_head(&mut stream).await?;
    asked();
    let wants_upgrade = head.to_ascii_lowercase().contains("upgrade: websocket");
    if wants_upgrade {
        assert!(head.starts_with("GET /cable/new/"), "{head}");
        assert!(head.to_ascii_lowercase().contains("sec-websocket-protocol: fido.cable"), "{head}");
    }
    let date = |ahead: i64| {
        let now = SystemTime::now();
        let shift = Duration::from_secs(ahead.unsigned_abs());
        let date = if ahead < 0 { now - shift } else { now + shift };
        format!("Date: {}\r\n", httpdate::fmt_http_date(date))
    };
    let page =
        |status: u16, date: String| format!("HTTP/1.1 {status} x\r\n{date}Content-Length: 2\r\n\r\nok");
    let switch = |accept: &str| {
        format!(
            "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Accept: {accept}\r\nSec-WebSocket-Protocol: fido.cable\r\n\r\n"
        )
    };
    let answer = match (manner, wants_upgrade) {
        (Manner::Status(status), _) | (Manner::NoUpgrade(status), true) => page(status, date(0)),
        (Manner::FalseUpgrade, true) => switch("AAAAAAAAAAAAAAAAAAAAAAAAAAA="),
        (Manner::UpgradeHangs, true) => return forever.await,
        (Manner::Drips, _) => {
            for byte in page(200, date(0)).bytes() {
                stream.write_u8(byte).await?;
                stream.flush().await?;
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            return Ok(());
        }
        (_, true) => switch(&accept_of(&head)),
        (Manner::Dated(ahead), false) => page(200, date(ahead)),
        (Manner::Undated, false) => page(200, String::new()),
        (_, false) => page(200, date(0)),
    };
    stream.write_all(answer.as_bytes()).await?;
    stream.flush().await?;
    until_closed(&mut stream).await
}

/// RFC 6455 section 4.2.2: the answer to a key.
fn accept_of(head: &str) -> String {
    let key = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("sec-websocket-key").then(|| value.trim().to_owned())
    });
    let text = format!("{}258EAFA5-E914-47DA-95CA-C5AB0DC85B11", key.unwrap());
    let digest = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes());
    base64(digest.as_ref())
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group = u32::from(chunk[0]) << 16
            | u32::from(*chunk.get(1).unwrap_or(&0)) << 8
            | u32::from(*chunk.get(2).unwrap_or(&0));
        for place in 0..4 {
            let is_padding = place > chunk.len();
            let letter = LETTERS[(group >> (18 - 6 * place)) as usize & 63];
            text.push(if is_padding { '=' } else { char::from(letter) });
        }
    }
    text
}

async fn until_closed(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<()> {
    let mut sink = [0; 1024];
    while stream.read(&mut sink).await? > 0 {}
    Ok(())
}

async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// Passes bytes on, each flight half a round trip late.
async fn relay(one: TcpStream, other: tokio::io::DuplexStream, round_trip: Duration) -> io::Result<()> {
    async fn pump(
        mut from: impl AsyncRead + Unpin,
        mut to: impl AsyncWrite + Unpin,
        delay: Duration,
    ) -> io::Result<()> {
        let mut flight = vec![0; 1 << 16];
        loop {
            let length = from.read(&mut flight).await?;
            if length == 0 {
                return to.shutdown().await;
            }
            tokio::time::sleep(delay).await;
            to.write_all(&flight[..length]).await?;
        }
    }
    let (from_one, to_one) = one.into_split();
    let (from_other, to_other) = tokio::io::split(other);
    tokio::try_join!(pump(from_one, to_other, round_trip / 2), pump(from_other, to_one, round_trip / 2))?;
    Ok(())
}

async fn pass_on(
    mut stream: TcpStream,
    names: &BTreeMap<String, Vec<IpAddr>>,
    manner: ProxyManner,
) -> io::Result<()> {
    let head = read_head(&mut stream).await?;
    let refusal = match manner {
        ProxyManner::Passes => None,
        ProxyManner::WantsPassword => Some(
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n",
        ),
        ProxyManner::Forbids => Some("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
    };
    if let Some(refusal) = refusal {
        return stream.write_all(refusal.as_bytes()).await;
    }
    let place = head.split_whitespace().nth(1).unwrap_or("");
    let Some((host, port)) = head.strip_prefix("CONNECT ").and(place.rsplit_once(':')) else {
        return stream.write_all(b"HTTP/1.1 301 Moved\r\nLocation: https://sign-in.test/\r\n\r\n").await;
    };
    let mut onward = TcpStream::connect((names[host][0], port.parse::<u16>().unwrap())).await?;
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
    tokio::io::copy_bidirectional(&mut stream, &mut onward).await?;
    Ok(())
}
