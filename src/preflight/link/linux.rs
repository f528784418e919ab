//! Linux: the kernel's routing socket (rtnetlink(7)), which needs no rights.

#![allow(unsafe_code, reason = "registering a file descriptor")]

use std::io;
use std::path::Path;

use rustix::net::netlink::SocketAddrNetlink;
use rustix::net::{AddressFamily, RecvFlags, SocketFlags, SocketType};
use tokio::io::Interest;
use tokio::io::unix::AsyncFd;

/// `RTMGRP_IPV4_IFADDR` and `RTMGRP_IPV6_IFADDR` of `linux/rtnetlink.h`: addresses that come and go.
const ADDRESSES: u32 = 0x10 | 0x100;

pub(super) async fn watch(changed: impl Fn() + Send + Sync + 'static) -> io::Result<()> {
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    // No protocol means NETLINK_ROUTE, which is 0.
    let socket = rustix::net::socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
    rustix::net::bind(&socket, &SocketAddrNetlink::new(0, ADDRESSES))?;
    // SAFETY: the socket belongs to the AsyncFd, which alone closes it.
    let socket = unsafe { AsyncFd::register_with_interest(socket, Interest::READABLE) }?;
    let mut known = addresses();
    loop {
        let received = socket
            .async_io(Interest::READABLE, |socket| {
                let (length, _) = rustix::net::recv(socket, &mut [0; 4096], RecvFlags::empty())?;
                Ok(length)
            })
            .await;
        match received {
            Ok(_) => {}
            // More news than fit: that is news as well.
            Err(error) if error.raw_os_error() == Some(rustix::io::Errno::NOBUFS.raw_os_error()) => {}
            Err(error) => return Err(error),
        }
        // Routers renew the lifetime of addresses all the time, which is no change.
        let now = addresses();
        if now != known {
            known = now;
            changed();
        }
    }
}

/// This computer's addresses of both families, as the kernel lists them.
fn addresses() -> [String; 2] {
    ["fib_trie", "if_inet6"]
        .map(|table| std::fs::read_to_string(Path::new("/proc/net").join(table)).unwrap_or_default())
}
