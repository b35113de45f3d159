import { Notice } from './notice'

/**
 * In a form whose words stay on this phone, as they are typed, until the office has them (public/skrip/halaman.js): says so where they
 * came back. They lie in IndexedDB, which alone has them also when the browser is killed a moment later: seven days at most, under the
 * address of their page, which is that of a draft; without a draft they come back only to the tab that had them.
 */
export const KeptTyping = () => (
  <div hidden data-ketikan="">
    <Notice role="status" title="Ketikan Anda masih ada di HP ini.">
      Belum tersimpan. Periksa, lalu lanjutkan.
    </Notice>
  </div>
)
