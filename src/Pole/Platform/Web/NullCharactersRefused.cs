using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Pole.Platform.Web;

/// <summary>
/// No keyboard types U+0000, which PostgreSQL's text cannot hold, nor U+FFFE and U+FFFF, which are no characters and cannot
/// be normalised: whoever sends one, or a form that cannot be read, is answered 400.
/// </summary>
internal sealed class NullCharactersRefused : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        // The page that explains the 400 is asked for with the same values.
        var isExplaining = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (!isExplaining && !await IsReadableAsync(context))
        {
            context.Result = new BadRequestResult();
            return;
        }

        await next();
    }

    private static async Task<bool> IsReadableAsync(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (HttpMethods.IsPost(request.Method) && !request.HasFormContentType)
        {
            return false;
        }

        var values = request.Query.SelectMany(pair => pair.Value).Concat(context.RouteData.Values.Values.OfType<string>());
        try
        {
            if (request.HasFormContentType)
            {
                var form = await request.ReadFormAsync(context.HttpContext.RequestAborted);
                values = values.Concat(form.SelectMany(pair => pair.Value)).Concat(form.Files.Select(file => file.FileName));
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            // A body that is not what it says, or that ends in the middle.
            return false;
        }

        return values.All(value => value.AsSpan().IndexOfAny('\0', '\uFFFE', '\uFFFF') < 0);
    }
}
