using Pole.Platform.Identity;
using Pole.Platform.Reading;

namespace Pole.Platform.Web.Keeping.Own;

/// <summary>Stands right before the pages: has whatever asks about the reader noted, while a page is made that may be kept.</summary>
internal sealed class WatchReader(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Readings.Open is not { } readings)
        {
            await next(context);
            return;
        }

        var reader = context.User;
        context.User = new WatchedPerson(reader, readings);
        readings.WatchReader();
        try
        {
            await next(context);
        }
        finally
        {
            context.User = reader;
        }
    }
}
