#pragma once

#include <QtCore/QtGlobal>

#include <sqlite3.h>

#include <functional>
#include <new>
#include <utility>

// A drive that disappears while it is used. SQLite reaches its files through it once `LosingDrive`
// was installed; all else passes by.

namespace bundlinje::test {

class LosingDrive final {
public:
    /// Becomes the drive of all connections that are opened from now on.
    static void install()
    {
        if (s_root)
            return;
        s_root = sqlite3_vfs_find(nullptr);
        static sqlite3_vfs drive = *s_root;
        drive.zName = "losing-drive";
        drive.szOsFile = static_cast<int>(sizeof(File)) + s_root->szOsFile;
        drive.xOpen = open;
        drive.xDelete = remove;
        drive.xAccess = access;
        sqlite3_vfs_register(&drive, 1);
    }

    /// Lets so many operations succeed, and none after them.
    static void loseAfter(int operations) { s_left = operations; }
    static bool isLost() { return s_left == 0; }
    /// Does something once, as soon as files were let go of so many times.
    static void afterReleases(int releases, std::function<void()> then)
    {
        s_releases = releases;
        s_then = std::move(then);
    }
    /// Everything works again.
    static void comeBack() { s_left = forEver; }
    /// The same for files opened from now on; to those that were open it is another drive.
    static void comeBackAsAnother()
    {
        ++s_mount;
        s_left = forEver;
    }

private:
    struct File {
        sqlite3_file base{};
        int mount = 0;
        sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    };

    static bool fails(int mount = s_mount)
    {
        if (s_left > 0)
            --s_left;
        return s_left == 0 || mount != s_mount;
    }

    static File &of(sqlite3_file *file) { return *reinterpret_cast<File *>(file); }
    static bool fails(sqlite3_file *file) { return fails(of(file).mount); }
    static sqlite3_file *real(sqlite3_file *file) { return of(file).real(); }

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        File &opened = *new (file) File{{}, s_mount};
        if (fails())
            return SQLITE_CANTOPEN;
        const int done = s_root->xOpen(s_root, name, opened.real(), flags, outFlags);
        if (opened.real()->pMethods)
            opened.base.pMethods = &methods();
        return done;
    }

    static int remove(sqlite3_vfs *, const char *name, int syncFolder)
    {
        return fails() ? SQLITE_IOERR_DELETE : s_root->xDelete(s_root, name, syncFolder);
    }

    static int access(sqlite3_vfs *, const char *name, int flags, int *result)
    {
        return fails() ? SQLITE_IOERR_ACCESS : s_root->xAccess(s_root, name, flags, result);
    }

    static int close(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

    static int read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
    {
        return fails(file) ? SQLITE_IOERR_READ
                           : real(file)->pMethods->xRead(real(file), bytes, count, offset);
    }

    static int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
    {
        return fails(file) ? SQLITE_IOERR_WRITE
                           : real(file)->pMethods->xWrite(real(file), bytes, count, offset);
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return fails(file) ? SQLITE_IOERR_TRUNCATE
                           : real(file)->pMethods->xTruncate(real(file), size);
    }

    static int sync(sqlite3_file *file, int flags)
    {
        return fails(file) ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
    }

    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        return fails(file) ? SQLITE_IOERR_FSTAT : real(file)->pMethods->xFileSize(real(file), size);
    }

    static int lock(sqlite3_file *file, int level)
    {
        return fails(file) ? SQLITE_IOERR_LOCK : real(file)->pMethods->xLock(real(file), level);
    }

    /// A drive that is away drops its locks.
    static int unlock(sqlite3_file *file, int level)
    {
        const int done = real(file)->pMethods->xUnlock(real(file), level);
        if (level == SQLITE_LOCK_NONE && s_then && --s_releases <= 0)
            std::exchange(s_then, nullptr)();
        return done;
    }

    static int checkReservedLock(sqlite3_file *file, int *result)
    {
        return fails(file) ? SQLITE_IOERR_CHECKRESERVEDLOCK
                           : real(file)->pMethods->xCheckReservedLock(real(file), result);
    }

    static int fileControl(sqlite3_file *file, int operation, void *argument)
    {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    }

    static int sectorSize(sqlite3_file *file)
    {
        return real(file)->pMethods->xSectorSize(real(file));
    }

    static int characteristics(sqlite3_file *file)
    {
        return real(file)->pMethods->xDeviceCharacteristics(real(file));
    }

    static const sqlite3_io_methods &methods()
    {
        static const sqlite3_io_methods methods{
            1,           close,      read,           write,  truncate,
            sync,        fileSize,   lock,           unlock, checkReservedLock,
            fileControl, sectorSize, characteristics};
        return methods;
    }

    static constexpr int forEver = -1;
    inline static sqlite3_vfs *s_root = nullptr;
    inline static int s_left = forEver;
    inline static int s_mount = 0;
    inline static int s_releases = 0;
    inline static std::function<void()> s_then;
};

} // namespace bundlinje::test
