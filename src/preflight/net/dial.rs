//! One TCP connection and one TLS handshake, so that it is known how far a connection gets.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use super::failure::{Failure, Stage};

/// Connects, shakes hands and closes. Each of the two gets `limit`.
pub(super) async fn dial(
    address: SocketAddr,
    name: ServerName<'static>,
    config: ClientConfig,
    limit: Duration,
) -> Result<SocketAddr, Failure> {
    let stream = match timeout(limit, TcpStream::connect(address)).await {
        Ok(Ok(stream)) => stream,
        Ok(Err(error)) => return Err(Failure::of_io(&error, Stage::Connect)),
        Err(_) => return Err(Failure::TimedOut(Stage::Connect)),
    };
    let heard = Arc::new(AtomicBool::new(false));
    let stream = Listening { stream, heard: Arc::clone(&heard) };
    match timeout(limit, TlsConnector::from(Arc::new(config)).connect(name, stream)).await {
        Ok(Ok(_)) => Ok(address),
        Ok(Err(error)) => Err(Failure::of_io(&error, Stage::Tls)),
        Err(_) if heard.load(Ordering::Relaxed) => Err(Failure::TimedOut(Stage::Tls)),
        Err(_) => Err(Failure::TimedOut(Stage::Silence)),
    }
}

/// Notes whether the other side has said anything at all.
struct Listening {
    stream: TcpStream,
    heard: Arc<AtomicBool>,
}

impl AsyncRead for Listening {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = into.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, into);
        if into.filled().len() > before {
            self.heard.store(true, Ordering::Relaxed);
        }
        polled
    }
}

impl AsyncWrite for Listening {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
